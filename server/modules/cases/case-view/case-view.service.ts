import { Inject, Injectable } from '@nestjs/common';
import { readCpr } from '../../../domain/shared/cpr';
import { danishDay, WORK_CLOCK, type WorkClock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database';
import type { ListPage, ListQuery } from '../../../platform/http/list/list-query';
import { PersonalData } from '../../../platform/personal-data';
import { appendAudit } from '../../audit';
import { PeopleService } from '../../people';
import type { CaseRow } from './case-row.schema';
import { CaseRowRepository } from './case-row.repository';
import { CaseRowViewService } from './case-row-view.service';

/** Lists of living cases, and finding a citizen's. */
@Injectable()
export class CaseViewService {
  constructor(
    private readonly transactions: Transactions,
    private readonly rows: CaseRowRepository,
    private readonly views: CaseRowViewService,
    private readonly people: PeopleService,
    private readonly personalData: PersonalData,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
  ) {}

  async list(municipality: string, query: ListQuery): Promise<ListPage<CaseRow>> {
    const { today, page } = await this.transactions.inTenant(municipality, async (transaction) => {
      const day = danishDay(await this.clock.now(transaction));
      return { today: day, page: await this.rows.list(transaction, query, day) };
    });
    return { rows: await this.views.view(municipality, page.rows, today), total: page.total };
  }

  /**
   * The cases of the citizen with this external id, else of the one with this CPR number. The log keeps who searched, how, and whom they found; never
   * the text. Throws `actor.unknown`.
   */
  async search(municipality: string, text: string, actorHeader: string | readonly string[] | undefined): Promise<readonly CaseRow[]> {
    const wanted = text.trim();
    const cpr = readCpr(wanted);
    const { today, found } = await this.transactions.inTenant(municipality, async (transaction) => {
      const actor = await this.people.actor(transaction, actorHeader);
      const day = danishDay(await this.clock.now(transaction));
      const byId = await this.rows.byExternalId(transaction, wanted, day);
      const records =
        byId.length > 0 || cpr === null
          ? byId
          : await this.rows.bySearchKey(transaction, this.personalData.searchKey(municipality, cpr), day);
      const citizens = [...new Set(records.map(({ citizenId }) => citizenId))];
      await appendAudit(transaction, municipality, [
        {
          actor: actor.name,
          kind: 'case.searched',
          subjectKind: 'municipality',
          subjectId: municipality,
          detail: { by: cpr === null ? 'externalId' : 'cpr', citizens },
        },
      ]);
      return { today: day, found: records };
    });
    return this.views.view(municipality, found, today);
  }
}
