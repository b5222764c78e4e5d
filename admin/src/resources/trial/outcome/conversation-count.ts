import { type DecisionLike } from '../../../decision';

/** The half year the law counts in. */
const HALF_YEAR_WEEKS = 26;

export interface ConversationCount {
  readonly planned: number;
  /** Last unemployment week that is counted: 26, and for longer spells half a year from now. */
  readonly untilWeek: number;
}

/** The planned conversations a person can look forward to: to the end of week 26, and for a longer unemployment in the next 26 weeks. */
export function conversationCount({
  contactPlan,
  unemploymentWeek,
}: Pick<DecisionLike, 'contactPlan' | 'unemploymentWeek'>): ConversationCount {
  const untilWeek = unemploymentWeek <= HALF_YEAR_WEEKS ? HALF_YEAR_WEEKS : unemploymentWeek + HALF_YEAR_WEEKS;
  return { planned: contactPlan.filter(({ week }) => week <= untilWeek).length, untilWeek };
}
