import { Inject, Injectable } from '@nestjs/common';
import { danishDay, WORK_CLOCK, type WorkClock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database';
import { RulebookService } from '../../rulebook';
import { addCounts, NO_COUNTS, type RecomputeCounts } from '../recompute/recompute-request';
import { RecomputeService } from '../recompute/recompute.service';
import type { PublicationPreview } from './publication.schema';
import { PublicationsRepository } from './publications.repository';

/** Cases in one transaction that is taken back. */
const BATCH = 500;

/** Carries what was counted out of a transaction that must not last. */
class TakenBack<T> extends Error {
  constructor(readonly counted: T) {
    super('taken back');
  }
}

interface Counted {
  readonly byTeam: ReadonlyMap<string | null, RecomputeCounts>;
  readonly refused: number;
  readonly last: string | null;
  readonly cases: number;
}

/** Says what a version would do to the tasks: by doing exactly that, and taking it back. */
@Injectable()
export class PreviewPublication {
  constructor(
    private readonly transactions: Transactions,
    private readonly rulebook: RulebookService,
    private readonly recomputing: RecomputeService,
    private readonly repository: PublicationsRepository,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
  ) {}

  /** Throws `rule_set.version_unknown`. Nothing is stored; each batch of cases is locked while it is counted. */
  async preview(municipality: string, ruleSetVersion: number): Promise<PublicationPreview> {
    this.rulebook.forgetVersions();
    const { ruleSetVersionId, teams } = await this.transactions.inTenant(municipality, async (transaction) => {
      const asOf = danishDay(await this.clock.now(transaction));
      const { used } = await this.rulebook.choose({ municipality, asOf, startedOn: asOf, ruleSetVersion }, transaction);
      return { ruleSetVersionId: used.ruleSetVersionId, teams: await this.repository.teamNames(transaction, municipality) };
    });
    const byTeam = new Map<string | null, RecomputeCounts>();
    let refused = 0;
    for (let after: string | null = null; ;) {
      const counted: Counted = await this.count(municipality, ruleSetVersionId, after);
      for (const [team, counts] of counted.byTeam) byTeam.set(team, addCounts(byTeam.get(team) ?? NO_COUNTS, counts));
      refused += counted.refused;
      after = counted.last;
      if (counted.cases < BATCH) break;
    }
    const rows = [...byTeam].map(([teamId, counts]) => ({
      teamId,
      teamName: teamId === null ? null : (teams.get(teamId) ?? null),
      ...shown(counts),
    }));
    const perTeam = rows.sort((one, other) => (one.teamName ?? '\uffff').localeCompare(other.teamName ?? '\uffff', 'da'));
    return { ruleSetVersionId, perTeam, total: shown([...byTeam.values()].reduce(addCounts, NO_COUNTS)), refused };
  }

  private async count(municipality: string, rules: string, after: string | null): Promise<Counted> {
    try {
      return await this.transactions.inTenant<never>(municipality, async (transaction) => {
        const ids = await this.repository.nextSpells(transaction, municipality, after, BATCH);
        const request = { actor: 'system', cause: 'publication', rules, leaveRefused: true };
        const { byTeam, refused } = await this.recomputing.recompute(transaction, municipality, ids, request);
        throw new TakenBack<Counted>({ byTeam, refused: refused.length, last: ids.at(-1) ?? null, cases: ids.length });
      });
    } catch (error) {
      if (error instanceof TakenBack) return error.counted as Counted;
      throw error;
    }
  }
}

function shown({ cases, kept, moved, cancelled, done, expired, added }: RecomputeCounts): PublicationPreview['total'] {
  return { cases, kept, moved, cancelled: cancelled + done + expired, added };
}
