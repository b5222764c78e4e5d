import type { Channel, ConversationKind, Clock } from '../rulebook/rule-set';
import type { Floor } from '../rulebook/floor';
import type { Contact } from '../decision';

/** Kinds that must be held in person unless the floor's attendance rules say otherwise on that day (S0 4.4). */
const IN_PERSON_KINDS: readonly ConversationKind[] = ['individual', 'joint', 'annualReview'];

/** A phone or video conversation is an individual one over that channel. */
function channelOf(contact: Contact): Channel {
  if (contact.kind === 'phone' || contact.kind === 'video') return contact.kind;
  return contact.channel ?? 'inPerson';
}

function baseKind(kind: ConversationKind): ConversationKind {
  return kind === 'phone' || kind === 'video' ? 'individual' : kind;
}

export type CountsAsRequired = { readonly counts: true } | { readonly counts: false; readonly reason: 'kind' | 'channel' };

/** Whether a contact restarts the clock: its kind does in this municipality, and it was held in a way the floor allowed on that day. */
export function countsAsRequired(contact: Contact, clock: Clock, floor: Floor): CountsAsRequired {
  const kind = baseKind(contact.kind);
  if (!clock.resets.includes(kind) && !clock.resets.includes(contact.kind)) return { counts: false, reason: 'kind' };
  const channel = channelOf(contact);
  if (!IN_PERSON_KINDS.includes(kind) || channel === 'inPerson') return { counts: true };
  const allowed = floor.attendance.some(
    (rule) => rule.channels.includes(channel) && contact.heldOn >= rule.from && (rule.to === undefined || contact.heldOn < rule.to),
  );
  return allowed ? { counts: true } : { counts: false, reason: 'channel' };
}
