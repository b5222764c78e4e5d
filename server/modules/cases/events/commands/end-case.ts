import { DomainError } from '../../../../domain/shared/domain-error';
import { type CaseEvent, requireOpen } from '../case-event';
import type { CaseEndRequest } from '../event-requests.schema';

/** Unemployment has ended: what is not done need not be done any more. */
export function endCase({ endedOn, reason }: CaseEndRequest): CaseEvent {
  return async (context) => {
    requireOpen(context);
    const { spell, today, transaction, municipality, repository } = context;
    if (endedOn < spell.startedOn) throw new DomainError('case.ends_before_start', { value: endedOn }, 'endedOn');
    if (endedOn > today) throw new DomainError('case.ends_in_future', { value: endedOn }, 'endedOn');
    await repository.updateSpell(transaction, municipality, spell.id, 'end', [endedOn, reason]);
    return { kind: 'case.ended', recordId: null, detail: { endedOn, reason } };
  };
}
