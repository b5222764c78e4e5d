import { Injectable } from '@nestjs/common';
import type { Localised } from '../../../domain/shared/localised';
import { DomainError } from '../../../domain/shared/domain-error';
import { Transactions } from '../../../platform/database';
import type { ListPage, ListQuery } from '../../../platform/http/list/list-query';
import { PROBLEM_TEXTS } from '../../../platform/http/problem-texts';
import type { OutboxMessage, OutboxRecord } from './outbox-message.schema';
import { OutboxViewRepository, type StoredRecord } from './outbox-view.repository';

function sentenceOf(code: string | null): Localised | null {
  return code === null ? null : (PROBLEM_TEXTS.get(code)?.title ?? null);
}

function shown<T extends StoredRecord>(stored: T) {
  const { createdAt, sentAt, errorCode } = stored;
  return { ...stored, errorText: sentenceOf(errorCode), createdAt: createdAt.toISOString(), sentAt: sentAt?.toISOString() ?? null };
}

/** A municipality's messages, as the console shows them. */
@Injectable()
export class OutboxService {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: OutboxViewRepository,
  ) {}

  list(municipality: string, query: ListQuery): Promise<ListPage<OutboxRecord>> {
    return this.transactions.inTenant(municipality, async (transaction) => {
      const { rows, total } = await this.outbox.page(transaction, query);
      return { rows: rows.map((row) => shown(row)), total };
    });
  }

  /** Throws `outbox.not_found`, also for another municipality's. */
  async find(municipality: string, id: string): Promise<OutboxMessage> {
    const stored = await this.transactions.inTenant(municipality, (transaction) => this.outbox.find(transaction, id));
    if (!stored) throw new DomainError('outbox.not_found');
    return shown(stored);
  }
}
