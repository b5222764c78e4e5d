import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../../../domain/shared/domain-error';
import { danishDay, WORK_CLOCK, type WorkClock } from '../../../platform/clock';
import { CONFIG, type Config } from '../../../platform/config';
import { Transactions } from '../../../platform/database';
import { appendAudit } from '../../audit';
import { PeopleService } from '../../people';
import { publicUrl } from '../public-url';
import { calendarFile } from './calendar-file';
import { feedTokenHash, feedTokenText, isSameHash, makeFeedToken, readFeedToken } from './feed-token';
import type { FeedLink } from './feed-link.schema';
import { FeedRepository } from './feed.repository';

/** Calendars that consultants subscribe to by a secret link. */
@Injectable()
export class FeedService {
  private readonly url: string;

  constructor(
    private readonly transactions: Transactions,
    private readonly feeds: FeedRepository,
    private readonly people: PeopleService,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
    @Inject(CONFIG) config: Config,
  ) {
    this.url = publicUrl(config);
  }

  /** A new link, shown this once; the one before ends. Throws `consultant.not_found`, `actor.unknown`. */
  async issue(municipality: string, consultantId: string, actorHeader: string | string[] | undefined): Promise<FeedLink> {
    const token = makeFeedToken(municipality);
    await this.change(municipality, consultantId, actorHeader, feedTokenHash(token));
    return { url: `${this.url}/calendar/${feedTokenText(token)}.ics` };
  }

  /** Throws `consultant.not_found`, `actor.unknown`. */
  async withdraw(municipality: string, consultantId: string, actorHeader: string | string[] | undefined): Promise<void> {
    await this.change(municipality, consultantId, actorHeader, null);
  }

  /** The calendar behind a link. Throws `feed.not_found` for every link that is not valid, whatever is wrong with it. */
  async calendar(text: string): Promise<string> {
    const token = readFeedToken(text);
    if (!token) throw new DomainError('feed.not_found');
    const hash = feedTokenHash(token);
    return this.transactions.inTenant(token.municipality, async (transaction) => {
      const owner = await this.feeds.owner(transaction, hash);
      if (!owner || !isSameHash(owner.hash, hash)) throw new DomainError('feed.not_found');
      const today = danishDay(await this.clock.now(transaction));
      return calendarFile(await this.feeds.events(transaction, owner.id, today), this.url);
    });
  }

  private change(
    municipality: string,
    consultantId: string,
    actorHeader: string | string[] | undefined,
    hash: string | null,
  ): Promise<void> {
    return this.transactions.inTenant(municipality, async (transaction) => {
      const actor = await this.people.actor(transaction, actorHeader);
      if (!(await this.feeds.setToken(transaction, consultantId, hash))) throw new DomainError('consultant.not_found', {}, 'id');
      const kind = hash === null ? 'feedToken.withdrawn' : 'feedToken.issued';
      await appendAudit(transaction, municipality, [
        { actor: actor.name, kind, subjectKind: 'consultant', subjectId: consultantId, detail: {} },
      ]);
    });
  }
}
