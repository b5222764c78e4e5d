import fc from 'fast-check';
import type { StoredTask } from '../../server/domain/tasks/task';
import { aLivingCase, type LivingCase, recompute } from './a-living-case';
import { CODES, shippedRules } from './shipped-rules';

/** Something that happens in a case, as a change of it; days grow along a story. */
export type Event = (living: LivingCase, day: string) => LivingCase;

const KINDS = ['individual', 'joint', 'workshop', 'webinar', 'phone', 'annualReview'] as const;
const FACTS: readonly (readonly [string, readonly (string | number | boolean)[]])[] = [
  ['educationDelayMonths', [0, 12]],
  ['ageAtGraduation', [24, 40]],
  ['hadStudentJob', [true, false]],
  ['workExperienceYears', [0, 12]],
  ['language', ['danish', 'english']],
  ['age', [25, 50]],
  ['isGraduate', [true, false]],
  ['internshipDone', [true, false]],
  ['activeNetwork', [true, false]],
  ['priorLongSpell', [true, false]],
];

const number = (most: number) => fc.integer({ min: 0, max: most });
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

export const anEvent: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({ kind: number(5), agreed: fc.boolean(), booked: fc.boolean() })
      .map(({ kind, agreed, booked }): Event => (living, day) => ({
        ...living,
        conversations: [
          ...(living.conversations ?? []),
          {
            id: `c${living.conversations?.length ?? 0}`,
            heldOn: day,
            kind: pick(KINDS, kind),
            hasAgreement: agreed,
            nextBookingBy: booked ? day : null,
          },
        ],
        nextBookingBy: booked ? day : null,
      })),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(number(9), number(2)).map(([fact, value]): Event => (living) => {
      const [key, values] = pick(FACTS, fact);
      return { ...living, facts: { ...living.facts, [key]: value === 2 ? null : pick(values, value) } };
    }),
  },
  number(20).map((index): Event => (living, day) => {
    const ids = living.prepared.ruleSet.measures.items.map(({ id }) => id);
    return { ...living, measures: [...(living.measures ?? []), { id: pick(ids, index), from: day }] };
  }),
  number(5).map((index): Event => (living, day) => {
    const tracks = living.prepared.ruleSet.tracks.ordered.map(({ id }) => id);
    const proposedTrack = recompute([], { ...living, asOf: day }).input.outcome.track.id;
    return { ...living, confirmations: [...(living.confirmations ?? []), { track: pick(tracks, index), proposedTrack, confirmedOn: day }] };
  }),
  fc.constant<Event>((living, day) =>
    living.pauses?.some(({ to }) => to === undefined) ? living : { ...living, pauses: [...(living.pauses ?? []), { from: day }] },
  ),
  fc.constant<Event>((living, day) => ({
    ...living,
    pauses: (living.pauses ?? []).map((pause) => (pause.to === undefined && pause.from < day ? { ...pause, to: day } : pause)),
  })),
  // The newest conversation is taken back.
  fc.constant<Event>((living) => ({ ...living, conversations: (living.conversations ?? []).slice(0, -1), nextBookingBy: null })),
  fc.constant<Event>((living, day) => ({
    ...living,
    grants: [...(living.grants ?? []), { id: `g${living.grants?.length ?? 0}`, courseEndsOn: day }],
  })),
  // Other rules are published over the case.
  fc.constantFrom(...Object.values(CODES)).map((code): Event => (living) => ({ ...living, prepared: shippedRules(code) })),
  fc.constant<Event>((living) => living),
);

/** What a person does to one open task between two recomputations: nothing mostly. */
const closing = fc.option(fc.record({ index: number(40), as: fc.constantFrom('done' as const, 'waived' as const) }), { freq: 4 });

export const aStory = fc.record({
  municipality: fc.constantFrom(...Object.values(CODES)),
  start: fc.integer({ min: 0, max: 2500 }),
  steps: fc.array(fc.record({ days: fc.integer({ min: 0, max: 60 }), event: anEvent, closing }), { minLength: 1, maxLength: 14 }),
});

const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

export interface Step {
  readonly before: readonly StoredTask[];
  readonly living: LivingCase;
}

/** Plays a story and hands over what stood before each recomputation. */
export function playStory(
  { municipality, start, steps }: typeof aStory extends fc.Arbitrary<infer S> ? S : never,
  look: (step: Step) => readonly StoredTask[],
): void {
  const startedOn = dayAfter('2020-01-01', start);
  let living = aLivingCase(municipality, { startedOn });
  let asOf = startedOn;
  let tasks: readonly StoredTask[] = [];
  for (const { days, event: happens, closing: byPerson } of steps) {
    asOf = dayAfter(asOf, days);
    living = { ...happens(living, asOf), asOf };
    tasks = look({ before: tasks, living });
    const open = tasks.filter(({ closedAs }) => closedAs === null);
    const closed = byPerson && open.length > 0 ? pick(open, byPerson.index) : undefined;
    tasks = tasks.map((task) => (task === closed ? { ...task, closedAs: byPerson?.as ?? null, closeReason: 'person' } : task));
  }
}
