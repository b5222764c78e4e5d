import { DomainError } from '../../../../domain/shared/domain-error';
import { type CaseEvent, type EventContext, registered, requireOpen } from '../case-event';
import type { ConversationHead } from '../case-events.repository';
import type { AgreementRequest, BookingDeadlineRequest } from '../event-requests.schema';

/** The conversation that is named, else the one held last. Throws `conversation.not_found` for one that is not of this case. */
async function conversationOf(
  { transaction, municipality, repository, spell }: EventContext,
  id?: string,
): Promise<ConversationHead | null> {
  const found = await repository.conversation(transaction, municipality, spell.id, id);
  if (found === null && id !== undefined) throw new DomainError('conversation.not_found', {}, 'conversationId');
  return found;
}

/** What citizen and consultant agreed. */
export function registerAgreement({ agreed, madeOn, dueOn, conversationId }: AgreementRequest): CaseEvent {
  return async (context) => {
    requireOpen(context);
    const { spell, today, repository, transaction } = context;
    const made = madeOn ?? today;
    if (made < spell.startedOn) throw new DomainError('agreement.before_start', { value: made }, 'madeOn');
    if (made > today) throw new DomainError('agreement.in_future', { value: made }, 'madeOn');
    if (dueOn !== undefined && dueOn < made) throw new DomainError('agreement.due_before_made', { value: dueOn }, 'dueOn');
    const conversation = await conversationOf(context, conversationId);
    const row = { ...registered(context), conversation_id: conversation?.id, made_on: made, agreed, due_on: dueOn };
    const recordId = await repository.register(transaction, 'agreement', row);
    return {
      kind: 'agreement.registered',
      recordId,
      detail: { conversationId: conversation?.id ?? null, madeOn: made, dueOn: dueOn ?? null },
    };
  };
}

/** The day by which the citizen is to have booked the next conversation, set after the conversation. */
export function setBookingDeadline({ bookBy, conversationId }: BookingDeadlineRequest): CaseEvent {
  return async (context) => {
    requireOpen(context);
    const conversation = await conversationOf(context, conversationId);
    if (conversation === null) throw new DomainError('conversation.none', {});
    if (bookBy < conversation.heldOn) throw new DomainError('conversation.booking_before_held', { value: bookBy }, 'bookBy');
    const { repository, transaction, municipality, now } = context;
    await repository.setBookingDeadline(transaction, municipality, conversation.id, bookBy, now);
    return { kind: 'deadline.set', recordId: conversation.id, detail: { conversationId: conversation.id, bookBy } };
  };
}
