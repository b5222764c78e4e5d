import { type ContactSlot } from '../../../api/types';
import { type Text } from '../../../i18n/use-text';
import { conversationKindText, capitalised, formatDate, type Language } from '../../../sentences';

export interface ConversationWords {
  readonly when: string;
  readonly what: string;
  readonly how: string;
}

/** One planned conversation as one tells it to the citizen on the day `asOf`. A window that is open is a last day; what is late, and a booking deadline that has passed, says what to do. */
export function conversationWords(slot: ContactSlot, asOf: string, office: string, text: Text, language: Language): ConversationWords {
  const { opensOn, dueOn, kind, minutes, booking, bookBy, voluntary, overdue } = slot;
  const [from, to] = [formatDate(opensOn, language), formatDate(dueOn, language)];
  const when = overdue
    ? text('trial.paper.wasBy', { to })
    : opensOn <= asOf
      ? text('trial.paper.by', { to })
      : text('trial.paper.between', { from, to });
  const holder = text(`trial.paper.holder.${slot.with}`);
  const whom = slot.with === 'insuranceFund' ? holder : office;
  const booked = (): string => {
    if (overdue) return text('trial.paper.late', { office: whom });
    if (booking === 'calledIn') return text('trial.paper.calledIn');
    if (bookBy === null) return text('trial.paper.book');
    return text(bookBy < asOf ? 'trial.paper.bookLate' : 'trial.paper.bookBy', { day: formatDate(bookBy, language), office: whom });
  };
  const what = text('trial.paper.who', {
    kind: conversationKindText(kind, language, 'a'),
    holder,
    minutes,
  });
  return { when, what: capitalised(what), how: [booked(), voluntary ? text('trial.paper.voluntary') : ''].filter(Boolean).join(' ') };
}
