import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../../../domain/shared/domain-error';
import { ruleOfTask } from '../../../domain/tasks/rule-of-task';
import { danishDay, WORK_CLOCK, type WorkClock } from '../../../platform/clock';
import { type Transaction, Transactions } from '../../../platform/database';
import { appendAudit } from '../../audit';
import { PeopleService } from '../../people';
import { type ChosenRules, RulebookService } from '../../rulebook';
import { type StoredTaskRow, TASK_KIND_WORDS, TaskRepository, TaskViewService } from '../../tasks';
import { CaseHistoryRepository } from '../history/case-history.repository';
import { explainStoredTask } from './explain-stored-task';
import { TaskReminderRepository } from './task-reminder.repository';
import type { Why } from './why.schema';

/** Why a task is there: "hvorfor denne opgave?". */
@Injectable()
export class WhyService {
  constructor(
    private readonly transactions: Transactions,
    private readonly tasks: TaskRepository,
    private readonly views: TaskViewService,
    private readonly histories: CaseHistoryRepository,
    private readonly reminders: TaskReminderRepository,
    private readonly rulebook: RulebookService,
    private readonly people: PeopleService,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
  ) {}

  /** That a citizen's task was looked into is in the log before it is given out. Throws `task.not_found` and `actor.unknown`. */
  async why(municipality: string, id: string, actorHeader: string | readonly string[] | undefined): Promise<Why> {
    const { actor, task, history, reminders, today } = await this.transactions.inTenant(municipality, async (transaction) => ({
      actor: await this.people.actor(transaction, actorHeader),
      ...(await this.read(transaction, id)),
    }));
    const [shown] = await this.views.view(municipality, [task], today);
    if (!shown) throw new Error('a view gives each task a row');
    const { spell } = task;
    const rules = await this.rulesOf(task);
    const taskCase = spell && history && { municipality, startedOn: spell.startedOn, history };
    const answer: Why = {
      task: shown,
      ...(rules ? { ...ruleAnswer(task, rules), ...explainStoredTask(task, rules, taskCase) } : withoutRules(task)),
      decidedAsOf: task.decidedAsOf,
      knownAt: task.knownAt?.toISOString() ?? null,
      reminders,
    };
    if (spell !== null) {
      const event = { actor: actor.name, kind: 'case.read', subjectKind: 'spell', subjectId: spell.id, detail: { task: id } } as const;
      await this.transactions.inTenant(municipality, (transaction) => appendAudit(transaction, municipality, [event]));
    }
    return answer;
  }

  // What one transaction reads.
  private async read(transaction: Transaction, id: string) {
    const task = await this.tasks.byId(transaction, id);
    if (!task) throw new DomainError('task.not_found');
    return {
      task,
      today: danishDay(await this.clock.now(transaction)),
      history: task.spell && (await this.histories.read(transaction, task.spell.id)),
      reminders: await this.reminders.ofTask(transaction, id),
    };
  }

  private async rulesOf({ ruleSetVersionId, floorId, floorVersion, catalogueHash }: StoredTaskRow): Promise<ChosenRules | null> {
    if (ruleSetVersionId === null || floorId === null || floorVersion === null || catalogueHash === null) return null;
    return this.rulebook.rulesUsed({ ruleSetVersionId, floorId, floorVersion, catalogueHash });
  }
}

function ruleAnswer(task: StoredTaskRow, { prepared, used }: ChosenRules): Pick<Why, 'rule' | 'ruleSet'> {
  const { id, label, basis, belongsTo } = ruleOfTask(prepared, task);
  const { name, validFrom } = prepared.ruleSet.header;
  const assumption = 'assumption' in basis;
  return {
    rule: { id, label, source: basis.source ?? null, assumption, reason: assumption ? basis.reason : null, belongsTo },
    ruleSet: {
      id: used.ruleSetVersionId,
      name,
      version: prepared.version,
      validFrom,
      floor: prepared.floor.id,
      floorLabel: prepared.floor.label,
    },
  };
}

/** A task nobody stamped with rules says what it is, and nothing that cannot be known. */
function withoutRules({ kind, ruleId }: StoredTaskRow): Pick<Why, 'rule' | 'ruleSet' | 'sentences' | 'arithmetic' | 'facts'> {
  const label = TASK_KIND_WORDS[kind];
  const rule = { id: ruleId, label, source: null, assumption: false, reason: null, belongsTo: 'practice' as const };
  return { rule, ruleSet: null, sentences: [label], arithmetic: [], facts: [] };
}
