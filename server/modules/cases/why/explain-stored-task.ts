import { DomainError } from '../../../domain/shared/domain-error';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { workingCalendar } from '../../../domain/shared/working-days';
import { explainReview } from '../../../domain/tasks/explain/explain-review';
import { windowWords } from '../../../domain/tasks/explain/window-words';
import { explainTask } from '../../../domain/tasks/explain-task';
import { ruleOfTask } from '../../../domain/tasks/rule-of-task';
import type { ChosenRules } from '../../rulebook';
import type { StoredTaskRow } from '../../tasks';
import type { CaseHistory } from '../history/case-history';
import { knownCase } from '../history/known-case';
import { knownDecision } from '../history/known-decision';
import { factsBehind } from './facts-behind';
import { showFacts } from './show-facts';
import type { Why } from './why.schema';

type Explained = Pick<Why, 'sentences' | 'arithmetic' | 'facts'>;

/** The task's spell with everything ever registered about it. */
export interface TaskCase {
  readonly municipality: string;
  readonly startedOn: CalendarDate;
  readonly history: CaseHistory;
}

/** Only `readonly` is lost. */
const loose = <T>(list: readonly T[]): T[] => [...list];

/** What can be said without deciding a case: a review of the rules has none; of other tasks the rule's name and their own days. */
function withoutCase(task: StoredTaskRow, { prepared }: ChosenRules): Explained {
  const { opensOn, dueOn, latestOn } = task;
  const window = { opensOn, dueOn, latestOn };
  if (task.kind !== 'reviewRule') return { sentences: [ruleOfTask(prepared, task).label], arithmetic: windowWords(window), facts: [] };
  const { sentences, arithmetic } = explainReview({ window });
  return { sentences: loose(sentences), arithmetic: loose(arithmetic), facts: [] };
}

/**
 * Decides the case again from what was known when the task was last worked out, with the very rules it names, and says in words how the task follows. A task
 * about the rules themselves has no case. The spell was going on then, whatever is known now.
 */
export function explainStoredTask(task: StoredTaskRow, rules: ChosenRules, taskCase: TaskCase | null): Explained {
  const { decidedAsOf: asOf, knownAt, key, kind, ruleId, opensOn, dueOn, latestOn, detail } = task;
  if (taskCase === null || asOf === null || knownAt === null) return withoutCase(task, rules);
  const { municipality, startedOn, history } = taskCase;
  const known = knownCase(history, { day: asOf, knownAt });
  try {
    const decided = knownDecision(rules, { municipality, startedOn, endedOn: null, asOf }, known, { whatWouldChange: false });
    const { prepared } = rules;
    const calendar = workingCalendar(prepared.ruleSet.calendar.closingDays);
    const input = { prepared, outcome: decided.decision, happened: decided.happened, calendar };
    const { sentences, arithmetic } = explainTask(input, { key, kind, ruleId, window: { opensOn, dueOn, latestOn }, detail });
    const facts = showFacts(factsBehind(prepared, decided.decision, task), decided, known, prepared.catalogue);
    return { sentences: loose(sentences), arithmetic: loose(arithmetic), facts };
  } catch (error) {
    // What was stored then cannot be decided any more; the days of the task still hold.
    if (error instanceof DomainError) return withoutCase(task, rules);
    throw error;
  }
}
