import { planContacts } from '../conversations/plan-contacts';
import type { Contact } from '../decision';
import type { Facts } from '../facts/fact';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import type { CadenceElement, ConversationManner, RuleSet } from '../rulebook/rule-set';
import { addDays, type CalendarDate } from '../shared/calendar-date';
import { deadParameter } from './dead-parameter';
import type { Finding } from './finding';
import type { Start } from './hold-on-the-last-day';
import { startsToTry } from './starts-to-try';

/** Spells that bring out what an element does: nothing held, the first conversations held early and close together, one held late, one of each kind. */
function histories({ clock, cadence }: RuleSet, startedOn: CalendarDate): readonly (readonly Contact[])[] {
  const kind = clock.resets[0] ?? cadence.ordinaryManner.kind;
  const on = (days: number, other = kind): Contact => ({ heldOn: addDays(startedOn, days), kind: other });
  const milestones = cadence.elements.flatMap((element) =>
    element.type === 'milestone' ? (element.metBy ?? [kind]).map((met) => on(25, met)) : [],
  );
  return [[], [1, 4, 8, 11, 15, 18].map((days) => on(days)), [on(20)], [on(3), on(60), on(200)], ...milestones.map((contact) => [contact])];
}

/** Everything a citizen or consultant sees of the plan, without the names of the elements behind it. */
function visiblePlan(
  prepared: PreparedRuleSet,
  elements: readonly CadenceElement[],
  track: string,
  start: Start,
  contacts: readonly Contact[],
): string {
  const { clock, cadence } = prepared.ruleSet;
  const asOf = contacts.reduce((latest, { heldOn }) => (heldOn > latest ? heldOn : latest), start.startedOn);
  const ruleSet = { clock, cadence: { ...cadence, elements } };
  const { slots } = planContacts({ ruleSet, floor: prepared.floor, track, spell: { ...start, contacts }, asOf });
  const dates = slots.map(({ kind, with: holder, minutes, booking, bookBy, opensOn, dueOn }) => [
    kind,
    holder,
    minutes,
    booking,
    bookBy,
    opensOn,
    dueOn,
  ]);
  return JSON.stringify(dates);
}

function changesAPlan(prepared: PreparedRuleSet, element: CadenceElement): boolean {
  const { ruleSet, floor } = prepared;
  const without = ruleSet.cadence.elements.filter((other) => other !== element);
  const tracks = ruleSet.tracks.ordered.filter(({ id }) => element.tracks === undefined || element.tracks.includes(id));
  return tracks.some(({ id }) =>
    startsToTry(floor, ruleSet.header.validFrom)
      .slice(0, 3)
      .some((start) =>
        histories(ruleSet, start.startedOn).some(
          (contacts) =>
            visiblePlan(prepared, ruleSet.cadence.elements, id, start, contacts) !== visiblePlan(prepared, without, id, start, contacts),
        ),
      ),
  );
}

/** A deadline for booking means something only where the citizen books. */
function deadBookingDeadlines({ cadence }: RuleSet): Finding[] {
  const manners: readonly (readonly [string, ConversationManner, Partial<ConversationManner>])[] = [
    ['cadence', cadence.ordinaryManner, cadence.ordinaryManner],
    ...cadence.elements.map(({ id, manner }) => [`element:${id}`, { ...cadence.ordinaryManner, ...manner }, manner ?? {}] as const),
  ];
  return manners.flatMap(([rule, manner, own]) =>
    own.bookingDeadlineDaysBefore !== undefined && manner.booking === 'calledIn'
      ? [
          deadParameter(rule, {
            da: 'Der er en frist for at booke, men borgeren bliver indkaldt. Fristen gælder aldrig.',
            en: 'There is a deadline for booking, but the citizen is called in. The deadline never applies.',
          }),
        ]
      : [],
  );
}

/** Elements without which every plan is the same (an interval longer than the floor's, a weaker number within a window, no extra contacts), and booking deadlines nobody has. */
export function findDeadCadence(prepared: PreparedRuleSet, citizens: ReadonlyMap<string, Facts>): Finding[] {
  const dead = prepared.ruleSet.cadence.elements.filter((element) => !changesAPlan(prepared, element));
  const elements = dead.map(({ id, label, tracks }) => {
    const text = {
      da: `"${label.da}" ændrer ingen plan: lovens krav eller kommunens andre krav er mindst lige så stramme.`,
      en: `"${label.en}" changes no plan: the floor or the municipality's other elements are at least as strict.`,
    };
    return deadParameter(`element:${id}`, text, citizens.get(tracks?.[0] ?? prepared.ruleSet.tracks.ordered.at(-1)?.id ?? '') ?? null);
  });
  return [...elements, ...deadBookingDeadlines(prepared.ruleSet)];
}
