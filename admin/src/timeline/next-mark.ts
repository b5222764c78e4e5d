/** Where a mark lies, for moving between marks with the keyboard. Places are in the order of the picture, row by row. */
export interface MarkPlace {
  readonly key: string;
  readonly lane: string;
  readonly row: string;
  /** The week that orders it. */
  readonly week: number;
}

function inTime(places: readonly MarkPlace[]): readonly MarkPlace[] {
  return [...places].sort((one, other) => one.week - other.week);
}

function nearest(places: readonly MarkPlace[], week: number): MarkPlace | undefined {
  return places.reduce<MarkPlace | undefined>(
    (best, place) => (best === undefined || Math.abs(place.week - week) < Math.abs(best.week - week) ? place : best),
    undefined,
  );
}

/** The mark a key leads to: left and right follow time within the lane, up and down change row, Home and End are the lane's ends. Null: the key moves nothing. */
export function nextMark(places: readonly MarkPlace[], current: string, key: string): string | null {
  const here = places.find((place) => place.key === current);
  if (!here) return null;
  const lane = inTime(places.filter((place) => place.lane === here.lane));
  const step = (by: number): string => lane[lane.indexOf(here) + by]?.key ?? here.key;
  const rows = [...new Set(places.map(({ row }) => row))];
  const rowBeside = (by: number): string => {
    const row = rows[rows.indexOf(here.row) + by];
    return nearest(inTime(places.filter((place) => place.row === row)), here.week)?.key ?? here.key;
  };
  switch (key) {
    case 'ArrowRight':
      return step(1);
    case 'ArrowLeft':
      return step(-1);
    case 'ArrowDown':
      return rowBeside(1);
    case 'ArrowUp':
      return rowBeside(-1);
    case 'Home':
      return lane[0]?.key ?? null;
    case 'End':
      return lane.at(-1)?.key ?? null;
    default:
      return null;
  }
}
