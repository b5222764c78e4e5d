import { Injectable } from '@nestjs/common';
import { Transactions } from '../database';

export interface SealedSample {
  readonly municipality: string;
  readonly sealed: Buffer;
}

const SAMPLE = `select coalesce(cpr_sealed, name_sealed, email_sealed) as sealed from citizen
  where cpr_sealed is not null or name_sealed is not null or email_sealed is not null limit 1`;

/** One sealed value, to try a key on. */
@Injectable()
export class SealedSampleRepository {
  constructor(private readonly transactions: Transactions) {}

  /** From the first municipality that has one; null while nothing is sealed. */
  async find(): Promise<SealedSample | null> {
    const municipalities = await this.transactions.shared((transaction) =>
      transaction.query<{ code: string }[]>(`select code from municipality order by code`),
    );
    for (const { code } of municipalities) {
      const [row] = await this.transactions.inTenant(code, (transaction) => transaction.query<{ sealed: Buffer }[]>(SAMPLE));
      if (row) return { municipality: code, sealed: row.sealed };
    }
    return null;
  }
}
