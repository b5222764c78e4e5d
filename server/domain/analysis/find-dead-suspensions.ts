import type { Facts } from '../facts/fact';
import { planMeasures } from '../measures/plan-measures';
import type { PreparedRuleSet } from '../rulebook/prepared-rule-set';
import { addMonths } from '../shared/calendar-date';
import { deadParameter } from './dead-parameter';
import type { Finding } from './finding';

function ids(prepared: PreparedRuleSet, facts: Facts, month: number, unemploymentRising: boolean): string {
  const startedOn = addMonths(prepared.ruleSet.header.validFrom, month);
  const spell = { startedOn, pauses: [], measures: [] };
  return planMeasures({ prepared, facts, spell, conditions: { unemploymentRising }, asOf: startedOn })
    .slots.map(({ id, opensOn }) => `${id} ${opensOn}`)
    .join();
}

/** Suspensions without which everybody gets the same measures: nobody uses them, or no season and no rise can set them off. */
export function findDeadSuspensions(prepared: PreparedRuleSet, citizens: readonly Facts[]): Finding[] {
  const { measures } = prepared.ruleSet;
  return measures.suspensions.flatMap((suspension) => {
    const suspensions = measures.suspensions.filter((other) => other !== suspension);
    const without: PreparedRuleSet = { ...prepared, ruleSet: { ...prepared.ruleSet, measures: { ...measures, suspensions } } };
    const matters = citizens.some((facts) =>
      Array.from({ length: 12 }, (_, month) => month).some((month) =>
        [false, true].some((rising) => ids(prepared, facts, month, rising) !== ids(without, facts, month, rising)),
      ),
    );
    if (matters) return [];
    const text = {
      da: `Udsættelsen "${suspension.id}" udsætter aldrig noget: intet tilbud bruger den, eller ingen måned sætter den i gang.`,
      en: `The suspension "${suspension.id}" never suspends anything: no measure uses it, or no month sets it off.`,
    };
    return [deadParameter(`suspension:${suspension.id}`, text, citizens[0] ?? null)];
  });
}
