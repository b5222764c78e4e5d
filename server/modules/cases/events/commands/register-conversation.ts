import { DomainError } from '../../../../domain/shared/domain-error';
import { type CaseEvent, type EventContext, registered } from '../case-event';
import type { ConversationRequest } from '../event-requests.schema';
import { factRows } from './learn-facts';

async function check(context: EventContext, { heldOn, kind, nextBookingBy, agreement }: ConversationRequest): Promise<void> {
  const { spell, today, repository, transaction, municipality } = context;
  if (heldOn < spell.startedOn) throw new DomainError('contact.before_start', { value: heldOn }, 'heldOn');
  if (heldOn > today) throw new DomainError('conversation.in_future', { value: heldOn }, 'heldOn');
  // One that was held before the end may still be registered afterwards.
  if (spell.endedOn !== null && heldOn >= spell.endedOn) throw new DomainError('case.ended', { value: spell.endedOn });
  if (nextBookingBy !== undefined && nextBookingBy < heldOn)
    throw new DomainError('conversation.booking_before_held', { value: nextBookingBy }, 'nextBookingBy');
  if (agreement?.dueOn !== undefined && agreement.dueOn < heldOn)
    throw new DomainError('agreement.due_before_made', { value: agreement.dueOn }, 'agreement.dueOn');
  if (await repository.hasConversation(transaction, municipality, spell.id, heldOn, kind))
    throw new DomainError('conversation.twice', { value: heldOn }, 'heldOn');
}

/** A conversation that was held, today or earlier, with what was agreed and learned in it. */
export function registerConversation(request: ConversationRequest): CaseEvent {
  return async (context) => {
    await check(context, request);
    const { heldOn, kind, heldBy, channel, nextBookingBy, agreement, facts = {} } = request;
    const { transaction, municipality, repository, spell, now, actor } = context;
    const learned = factRows(facts, heldOn, context);
    const stamp = registered(context);
    const row = { ...stamp, held_on: heldOn, kind, held_by: heldBy, channel, next_booking_by: nextBookingBy };
    const conversationId = await repository.register(transaction, 'conversation', row);
    if (agreement) {
      const { agreed, dueOn } = agreement;
      await repository.register(transaction, 'agreement', {
        ...stamp,
        conversation_id: conversationId,
        made_on: heldOn,
        agreed,
        due_on: dueOn,
      });
    }
    await repository.addFacts(transaction, municipality, spell.id, learned, { source: 'consultant', actor: actor.name, now });
    const detail = { conversationId, heldOn, kind, hasAgreement: agreement !== undefined, facts: learned.map(({ key }) => key) };
    return { kind: 'conversation.registered', recordId: conversationId, detail };
  };
}
