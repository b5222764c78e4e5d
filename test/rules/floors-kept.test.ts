import { join } from 'node:path';
import { countFloorShortfalls } from '../../server/domain/analysis/count-floor-shortfalls';
import { holdOnTheLastDay, holdWhenDue, type Start } from '../../server/domain/analysis/hold-on-the-last-day';
import { calendarDate } from '../../server/domain/shared/calendar-date';
import { loadRuleFiles, prepareShippedRuleSet } from '../../server/rule-files';

const loaded = loadRuleFiles(join(__dirname, '../../rules'));
const municipalities = loaded.ruleSets.filter(({ ruleSet }) => ruleSet.header.kind === 'municipality');

const STARTS: readonly (readonly [string, string])[] = [
  ['the first day of the floor, a Wednesday', '2020-01-01'],
  ['29 February', '2020-02-29'],
  ['the day before the suspension of spring 2020', '2020-03-11'],
  ['the last day of the suspension', '2020-05-26'],
  ['the Saturday before summer time begins', '2021-03-27'],
  ['the Saturday before summer time ends', '2021-10-30'],
  ['a Thursday in the middle of the week', '2021-06-17'],
  ['the last day of the year', '2021-12-31'],
  ['a day of calendar week 53', '2020-12-30'],
  ['the last day on which the phone counted', '2021-02-28'],
  ['a Sunday', '2022-08-14'],
];

/** Pauses counted in days after the start: a holiday, a short job, two that touch, one over a year's end. */
const PAUSES: readonly (readonly [string, readonly (readonly [number, number])[]])[] = [
  ['without pauses', []],
  ['with three weeks of holiday in week 9', [[58, 79]]],
  [
    'with one day off in week 26 and a long job after week 30',
    [
      [178, 179],
      [215, 330],
    ],
  ],
  [
    'with two pauses that touch',
    [
      [10, 24],
      [24, 31],
    ],
  ],
];

function start(day: string, pauses: readonly (readonly [number, number])[]): Start {
  const at = (days: number) => calendarDate(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10));
  return { startedOn: calendarDate(day), pauses: pauses.map(([from, to]) => ({ from: at(from), to: at(to) })) };
}

it('the eight municipalities are all there, each on the floor of 2020', () => {
  expect(municipalities.map(({ name }) => name).sort()).toEqual(
    ['aalborg', 'aarhus', 'broendby', 'frederiksberg', 'koebenhavn', 'koege', 'lyngby-taarbaek', 'odense'].sort(),
  );
  expect(new Set(municipalities.map(({ ruleSet }) => ruleSet.header.floor))).toEqual(new Set(['dk-2020']));
});

describe.each(municipalities.map(({ name }) => name))('%s keeps the floor of 2020 in every week from 1 to 104', (name) => {
  const { ruleSet, floor } = prepareShippedRuleSet(loaded, name);
  it.each(PAUSES)('%s', (_, pauses) => {
    const missing = ruleSet.tracks.ordered.flatMap(({ id }) =>
      STARTS.flatMap(([what, day]) =>
        [holdWhenDue, holdOnTheLastDay].flatMap((hold) => {
          const spell = start(day, pauses);
          const contacts = hold(ruleSet, floor, id, spell);
          // Six in the first half-year and at least one every 13 weeks up to week 104 makes twelve.
          expect(contacts.length).toBeGreaterThanOrEqual(12);
          return countFloorShortfalls(floor, ruleSet.clock, { ...spell, contacts }).map(
            ({ element, week, shortfall }) => `${id}, from ${what}, ${hold.name}: ${element.id} lacks ${shortfall} by week ${week}`,
          );
        }),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('and would not, if one of the six or one of the later conversations were left out', () => {
    const spell = start('2021-06-17', []);
    const contacts = holdWhenDue({ ...ruleSet, cadence: { ...ruleSet.cadence, elements: [] } }, floor, 'none', spell);
    const lacking = (without: number): string[] =>
      countFloorShortfalls(floor, ruleSet.clock, { ...spell, contacts: contacts.filter((__, index) => index !== without) }).map(
        ({ element, week, shortfall }) => `${element.id} ${week} ${shortfall}`,
      );
    // Left out: the third of six (due in week 13); the first after week 26 (due in week 39); the last (due in week 104).
    expect(lacking(2)).toEqual(['floor-six-conversations 26 1']);
    expect(lacking(6)).toEqual(['floor-every-13-weeks 39 1']);
    expect(lacking(11)).toEqual(['floor-every-13-weeks 104 1']);
  });
});
