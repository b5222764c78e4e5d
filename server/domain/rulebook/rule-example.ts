import type { Conditions, Contact } from '../decision';
import type { Facts } from '../facts/fact';
import type { CalendarDate } from '../shared/calendar-date';
import type { Pause } from '../shared/spell-clock';
import type { Verdict } from './condition';

/** What an example claims. A verdict is the verdict of that rule's condition; dates are worked out by hand. */
export type Expectation =
  | { readonly factor: string; readonly verdict: Verdict }
  | { readonly archetype: string; readonly verdict: Verdict }
  | { readonly archetype: string; readonly tellTale: string; readonly verdict: Verdict }
  | { readonly track: string; readonly verdict: Verdict }
  | { readonly criterion: string; readonly verdict: Verdict }
  | { readonly measure: string; readonly verdict: Verdict }
  /** The measure's planned window; `opensOn: null` says that the measure is not in the plan. */
  | { readonly measure: string; readonly opensOn: CalendarDate | null; readonly dueOn?: CalendarDate | null }
  /** Due days of the slots this cadence element asks for, in order, from the first (need not be all). */
  | { readonly element: string; readonly dueOn: readonly CalendarDate[] };

/** One readable example of a rule: a test that a case expert can check. */
export interface RuleExample {
  readonly name: string;
  /** `boundary`: exactly on the threshold, or (for a yes/no fact) with the fact missing. */
  readonly case: 'passes' | 'fails' | 'boundary';
  readonly expect: Expectation;
  /** May hold the stage-two facts `risk`, `score`, `track`, `unemploymentWeek`; given ones are used as they are. */
  readonly facts: Facts;
  /** Default 2020-03-02. */
  readonly asOf?: CalendarDate;
  /** Default: asOf. */
  readonly startedOn?: CalendarDate;
  readonly pauses?: readonly Pause[];
  readonly contacts?: readonly Contact[];
  readonly conditions?: Conditions;
}
