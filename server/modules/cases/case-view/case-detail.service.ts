import { Inject, Injectable } from '@nestjs/common';
import { maskCpr, readCpr } from '../../../domain/shared/cpr';
import { DomainError } from '../../../domain/shared/domain-error';
import { danishDay, WORK_CLOCK, type WorkClock } from '../../../platform/clock';
import { type Transaction, Transactions } from '../../../platform/database';
import { PersonalData } from '../../../platform/personal-data';
import { appendAudit } from '../../audit';
import { PeopleService } from '../../people';
import { ruleWords, TaskRepository, TaskViewService } from '../../tasks';
import { CaseHistoryRepository } from '../history/case-history.repository';
import { CaseDecisionService } from './case-decision.service';
import type { CaseDetail } from './case-detail.schema';
import { CaseLogRepository } from './case-log.repository';
import { CaseRowRepository } from './case-row.repository';
import { CaseRowViewService } from './case-row-view.service';
import { logText } from './log-words';
import { showHistory } from './show-history';

/** One living case, whole. */
@Injectable()
export class CaseDetailService {
  constructor(
    private readonly transactions: Transactions,
    private readonly rows: CaseRowRepository,
    private readonly histories: CaseHistoryRepository,
    private readonly logs: CaseLogRepository,
    private readonly tasks: TaskRepository,
    private readonly rowViews: CaseRowViewService,
    private readonly taskViews: TaskViewService,
    private readonly decisions: CaseDecisionService,
    private readonly people: PeopleService,
    private readonly personalData: PersonalData,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
  ) {}

  /** The case as it stands today. That it was read is in the log before it is given out. Throws `case.not_found` and `actor.unknown`. */
  async detail(municipality: string, id: string, actorHeader: string | readonly string[] | undefined): Promise<CaseDetail> {
    const read = await this.transactions.inTenant(municipality, async (transaction) => {
      const actor = await this.people.actor(transaction, actorHeader);
      return { actor, ...(await this.read(transaction, id)) };
    });
    const { actor, record, history, today, knownAt } = read;
    const [row] = await this.rowViews.view(municipality, [record], today);
    if (!row) throw new Error('a view gives each record a row');
    const rules = await this.decisions.rulesOf(municipality, record, today);
    const words = ruleWords(rules.prepared);
    const shown: CaseDetail = {
      ...row,
      today,
      cprMasked: this.masked(municipality, read.cprSealed),
      ruleSetVersionId: record.ruleSetVersionId,
      decidedAsOf: record.decidedAsOf,
      ...showHistory(history, record, { words, catalogue: rules.prepared.catalogue, today }),
      tasks: await this.taskViews.view(municipality, read.tasks, today),
      ...this.decisions.decide(municipality, record, history, rules, { today, knownAt }),
      log: read.log.map(({ seq, at, actor: by, kind, detail }) => ({
        seq: Number(seq),
        at: at.toISOString(),
        actor: by,
        kind,
        text: logText(kind, detail, words),
      })),
    };
    await this.transactions.inTenant(municipality, (transaction) =>
      appendAudit(transaction, municipality, [{ actor: actor.name, kind: 'case.read', subjectKind: 'spell', subjectId: id, detail: {} }]),
    );
    return shown;
  }

  private async read(transaction: Transaction, id: string) {
    const knownAt = await this.clock.now(transaction);
    const today = danishDay(knownAt);
    const record = await this.rows.byId(transaction, id, today);
    if (!record) throw new DomainError('case.not_found');
    return {
      knownAt,
      today,
      record,
      cprSealed: await this.rows.cprSealed(transaction, record.citizenId),
      history: await this.histories.read(transaction, id),
      tasks: await this.tasks.ofSpell(transaction, id, today),
      log: await this.logs.ofSpell(transaction, id, record.citizenId),
    };
  }

  private masked(municipality: string, sealed: Buffer | null): string | null {
    const cpr = sealed && readCpr(this.personalData.open(municipality, sealed));
    return cpr && maskCpr(cpr);
  }
}
