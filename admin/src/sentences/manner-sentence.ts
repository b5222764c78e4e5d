import { type Schema } from '../api/types';
import { conversationKindText, holderText } from './contact-words';
import { capitalised, formatCount } from './format';
import { type Language } from './language';

type Manner = NonNullable<Extract<Schema<'CadenceElement'>, { type: 'within' }>['manner']>;

/** How a time is found: "borgeren indkaldes", "borgeren booker selv senest 7 dage før fristen" (calendar days). */
export function bookingText(manner: Pick<Manner, 'booking' | 'bookingDeadlineDaysBefore'>, language: Language): string {
  if (manner.booking !== 'selfBooked') return language === 'da' ? 'borgeren indkaldes' : 'the citizen is called in';
  const days = manner.bookingDeadlineDaysBefore;
  const books = language === 'da' ? 'borgeren booker selv' : 'the citizen books';
  if (days === undefined) return books;
  if (days === 0) return language === 'da' ? `${books} senest på fristdagen` : `${books} no later than the day it is due`;
  return language === 'da'
    ? `${books} senest ${formatCount(days, 'dag', 'dage', language)} før fristen`
    : `${books} at least ${formatCount(days, 'day', 'days', language)} before it is due`;
}

/** How a conversation is held, as much as is said of it: "Individuel samtale med jobkonsulenten, 30 minutter, borgeren indkaldes". Empty when nothing is said. */
export function mannerSentence(manner: Manner, language: Language): string {
  const isDanish = language === 'da';
  const holder = manner.with === undefined ? '' : `${isDanish ? 'med' : 'with'} ${holderText(manner.with, language)}`;
  const kind = manner.kind === undefined ? '' : conversationKindText(manner.kind, language);
  const minutes = isDanish ? ['minut', 'minutter'] : ['minute', 'minutes'];
  const parts = [
    [kind, holder].filter((part) => part !== '').join(' '),
    manner.minutes === undefined ? '' : formatCount(manner.minutes, minutes[0] ?? '', minutes[1] ?? '', language),
    manner.booking === undefined ? '' : bookingText(manner, language),
  ];
  return capitalised(parts.filter((part) => part !== '').join(', '));
}
