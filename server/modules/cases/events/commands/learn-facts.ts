import type { CalendarDate } from '../../../../domain/shared/calendar-date';
import { DomainError } from '../../../../domain/shared/domain-error';
import { readCaseFacts } from '../../read-case-facts';
import { type CaseEvent, type EventContext, requireOpen } from '../case-event';
import type { FactRow } from '../case-events.repository';
import type { FactsRequest } from '../event-requests.schema';

/** The facts as they are stored. Throws `fact.*` for what the catalogue does not allow; a null is kept, as known to be unknown. */
export function factRows(raw: Readonly<Record<string, unknown>>, holdsFrom: CalendarDate, { rules }: EventContext): readonly FactRow[] {
  const read = readCaseFacts(raw, rules.prepared.catalogue);
  return Object.keys(raw).map((key) => {
    const definition = rules.prepared.catalogue.byKey.get(key);
    if (read[key] === undefined && definition?.firstKnown === 'decision')
      throw new DomainError('fact.decided_here', { fact: key }, `facts.${key}`);
    return { key, value: read[key] ?? null, holdsFrom };
  });
}

/** Facts that were learned, with the day from which they hold. */
export function learnFacts({ facts, source, holdsFrom }: FactsRequest): CaseEvent {
  return async (context) => {
    requireOpen(context);
    const { transaction, municipality, repository, spell, now, actor, today } = context;
    const rows = factRows(facts, holdsFrom ?? today, context);
    if (rows.length === 0) throw new DomainError('facts.none', {}, 'facts');
    await repository.addFacts(transaction, municipality, spell.id, rows, { source, actor: actor.name, now });
    return { kind: 'facts.learned', recordId: null, detail: { facts: rows.map(({ key }) => key), holdsFrom: holdsFrom ?? today, source } };
  };
}
