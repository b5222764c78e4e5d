/**
 * The chance that somebody with the outcome has a higher score than somebody without it, ties counting half (area under the ROC curve): 0.5 is a coin, 1 is
 * perfect. `null` when everybody or nobody has the outcome.
 */
export function rankingQuality(scores: readonly number[], outcomes: readonly boolean[]): number | null {
  const byScore = new Map<number, { withIt: number; without: number }>();
  scores.forEach((score, index) => {
    const cell = byScore.get(score) ?? { withIt: 0, without: 0 };
    if (outcomes[index]) cell.withIt += 1;
    else cell.without += 1;
    byScore.set(score, cell);
  });
  let withoutBelow = 0;
  let withIt = 0;
  let won = 0;
  for (const [, cell] of [...byScore].sort(([left], [right]) => left - right)) {
    won += cell.withIt * (withoutBelow + cell.without / 2);
    withoutBelow += cell.without;
    withIt += cell.withIt;
  }
  return withIt === 0 || withoutBelow === 0 ? null : won / (withIt * withoutBelow);
}
