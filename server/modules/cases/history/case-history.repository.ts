import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database';
import type { CaseHistory } from './case-history';

const REGISTERED = `id, registered_at as "registeredAt", registered_by as "registeredBy"`;
const WITHDRAWABLE = `${REGISTERED}, withdrawn_at as "withdrawnAt"`;

const STATEMENTS: Readonly<Record<Exclude<keyof CaseHistory, 'rising'>, string>> = {
  pauses: `select ${WITHDRAWABLE}, from_day as "from", to_day as "to", reason from spell_pause where spell_id = $1 order by from_day, id`,
  conversations: `
    select ${WITHDRAWABLE}, held_on as "heldOn", kind, held_by as "heldBy", channel, next_booking_by as "nextBookingBy", next_booking_set_at as "nextBookingSetAt"
    from conversation where spell_id = $1 order by held_on, registered_at, id`,
  agreements: `
    select ${REGISTERED}, conversation_id as "conversationId", made_on as "madeOn", agreed, due_on as "dueOn", fulfilled_on as "fulfilledOn"
    from agreement where spell_id = $1 order by made_on, registered_at, id`,
  measures: `
    select ${WITHDRAWABLE}, measure_id as "measureId", from_day as "from", to_day as "to"
    from measure_taken where spell_id = $1 order by from_day, measure_id`,
  confirmations: `
    select ${REGISTERED}, track_id as track, proposed_track as "proposedTrack", confirmed_on as "confirmedOn", reason
    from track_confirmation where spell_id = $1 order by confirmed_on, registered_at, id`,
  grants: `
    select ${REGISTERED}, granted_on as "grantedOn", course_ends_on as "courseEndsOn", decision_id as "decisionId", followed_up_on as "followedUpOn"
    from education_grant where spell_id = $1 order by granted_on, id`,
  facts: `
    select id, fact_key as fact, value, holds_from as "holdsFrom", learned_at as "learnedAt", source, learned_by as "learnedBy"
    from fact_value where spell_id = $1 order by fact_key, holds_from desc, learned_at desc, id desc`,
};

const RISING = `
  select from_day as "from", to_day as "to", created_at as "registeredAt" from municipal_condition
  where kind = 'unemploymentRising' order by from_day`;

/** Reads one spell whole. Row-level security keeps every query inside the municipality. */
@Injectable()
export class CaseHistoryRepository {
  async read(transaction: Transaction, spellId: string): Promise<CaseHistory> {
    const all = async <K extends keyof typeof STATEMENTS>(part: K): Promise<CaseHistory[K]> =>
      transaction.query(STATEMENTS[part], [spellId]);
    // One after the other: they share a connection.
    const pauses = await all('pauses');
    const conversations = await all('conversations');
    const agreements = await all('agreements');
    const measures = await all('measures');
    const confirmations = await all('confirmations');
    const grants = await all('grants');
    const facts = await all('facts');
    return { pauses, conversations, agreements, measures, confirmations, grants, facts, rising: await transaction.query(RISING) };
  }
}
