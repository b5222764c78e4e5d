import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import { taskStateOn } from '../../domain/tasks/task';
import type { Transaction } from '../../platform/database';
import { PersonalData } from '../../platform/personal-data';
import { RulebookService } from '../rulebook';
import { closeReasonWords } from './close-reason-words';
import { type RuleWords, ruleWords } from './rule-words';
import { taskLabel } from './task-label';
import { TASK_KIND_WORDS } from './task-kind-words';
import type { StoredTaskRow } from './task-row';
import { weekOn } from './week-on';
import type { WorkTask } from './work-task.schema';

type RulesOfRow = Pick<StoredTaskRow, 'ruleSetVersionId' | 'floorId' | 'floorVersion' | 'catalogueHash'>;

/** Puts words to tasks. While a transaction is open it is to be handed in (`within`): a second connection might never come, the pool is small. */
@Injectable()
export class TaskViewService {
  constructor(
    private readonly rulebook: RulebookService,
    private readonly personalData: PersonalData,
  ) {}

  /** The tasks as they are on the day, in the same order. */
  async view(municipality: string, rows: readonly StoredTaskRow[], day: CalendarDate, within?: Transaction): Promise<WorkTask[]> {
    const words = await this.wordsForAll(rows, within);
    return rows.map((row) => this.viewOne(municipality, row, day, words(row)));
  }

  /** The words of each row's rules, asked for once for each version among them; null for what was made without rules. */
  async wordsForAll<T extends RulesOfRow>(rows: readonly T[], within?: Transaction): Promise<(row: T) => RuleWords | null> {
    const found = new Map<string, RuleWords | null>();
    for (const row of rows) {
      const key = rulesKey(row);
      if (!found.has(key)) found.set(key, await this.wordsFor(row, within));
    }
    return (row) => found.get(rulesKey(row)) ?? null;
  }

  private async wordsFor(
    { ruleSetVersionId, floorId, floorVersion, catalogueHash }: RulesOfRow,
    within: Transaction | undefined,
  ): Promise<RuleWords | null> {
    if (ruleSetVersionId === null || floorId === null || floorVersion === null || catalogueHash === null) return null;
    return ruleWords((await this.rulebook.rulesUsed({ ruleSetVersionId, floorId, floorVersion, catalogueHash }, within)).prepared);
  }

  private viewOne(municipality: string, row: StoredTaskRow, day: CalendarDate, words: RuleWords | null): WorkTask {
    const { id, kind, ruleId, opensOn, dueOn, latestOn, closedAs, closedOn, closedBy, closeReason, spell, detail, nameSealed } = row;
    const { consultantId, consultantName, teamId, revision, reminders } = row;
    return {
      id,
      kind,
      kindLabel: TASK_KIND_WORDS[kind],
      label: taskLabel(row, words),
      ruleId,
      ruleLabel: words?.rule(ruleId) ?? null,
      caseId: spell?.id ?? null,
      citizen: spell && { externalId: spell.externalId, name: nameSealed && this.personalData.open(municipality, nameSealed) },
      unemploymentWeek: spell && weekOn(day, spell),
      responsible: detail.responsible,
      consultantId,
      consultantName,
      teamId,
      state: taskStateOn(day, { window: { opensOn, dueOn, latestOn }, closedAs }),
      opensOn,
      dueOn,
      latestOn,
      pastLegal: closedAs === null && latestOn !== null && latestOn < day,
      closedOn,
      closedBy,
      closeReason,
      closeReasonText: closedAs && closeReasonWords(closedAs, closeReason),
      revision,
      reminders,
      // Only `readonly` is lost.
      detail: detail as WorkTask['detail'],
    };
  }
}

function rulesKey({ ruleSetVersionId, floorId, floorVersion, catalogueHash }: RulesOfRow): string {
  return `${ruleSetVersionId} ${floorId} ${floorVersion} ${catalogueHash}`;
}
