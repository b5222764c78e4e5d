import type { Localised } from '../../domain/shared/localised';
import type { CancelReason, DoneReason, ExpireReason } from '../../domain/tasks/close-reasons';
import type { Closing } from '../../domain/tasks/task';

/** Why a task is closed, where no more is known than how it ended. */
const CLOSING_WORDS: Readonly<Record<Closing, Localised>> = {
  done: { da: 'Udført', en: 'Done' },
  cancelled: { da: 'Bortfaldet: reglerne kræver den ikke længere', en: 'Cancelled: the rules no longer ask for it' },
  expired: { da: 'Udløbet: der er ikke længere noget at gøre', en: 'Expired: there is nothing left to do' },
  waived: { da: 'Fraveget', en: 'Waived' },
};

/** Every code a recomputation closes a task with. */
const REASON_WORDS: Readonly<Record<DoneReason | ExpireReason | CancelReason, Localised>> = {
  conversationHeld: { da: 'Samtalen er holdt', en: 'The conversation was held' },
  measureBegun: { da: 'Tilbuddet er begyndt', en: 'The measure has begun' },
  trackConfirmed: { da: 'Sporet er bekræftet', en: 'The track was confirmed' },
  agreementRegistered: { da: 'Aftalen er registreret', en: 'The agreement was registered' },
  deadlineSet: { da: 'Fristen for selvbooking er sat', en: 'The deadline for self-booking was set' },
  factsKnown: { da: 'Oplysningerne er kommet', en: 'The facts are known' },
  grantFollowedUp: { da: 'Der er fulgt op på bevillingen', en: 'The grant was followed up' },
  conversationDayPassed: { da: 'Dagen for samtalen er passeret', en: 'The day of the conversation has passed' },
  windowOver: { da: 'Perioden er forbi', en: 'The period is over' },
  newerConversation: { da: 'Der er holdt en nyere samtale', en: 'A newer conversation was held' },
  spellEnded: { da: 'Forløbet er slut', en: 'The spell has ended' },
  paused: { da: 'Forløbet er på pause', en: 'The spell is paused' },
  rulesChanged: { da: 'Reglerne er ændret', en: 'The rules have changed' },
  trackChanged: { da: 'Borgeren er kommet i et andet spor', en: 'The citizen is in another track' },
  noLongerRequired: { da: 'Reglerne kræver den ikke længere', en: 'The rules no longer ask for it' },
};

/** The codes a person waives a task with. */
const WAIVE_WORDS: Readonly<Record<string, Localised>> = {
  citizenIll: { da: 'Fraveget: borgeren er syg', en: 'Waived: the citizen is ill' },
  citizenStartsWork: { da: 'Fraveget: borgeren begynder i arbejde', en: 'Waived: the citizen starts work' },
  citizenStartsEducation: { da: 'Fraveget: borgeren begynder på en uddannelse', en: 'Waived: the citizen starts an education' },
  doneElsewhere: { da: 'Fraveget: det er gjort et andet sted', en: 'Waived: it was done elsewhere' },
  notRelevant: { da: 'Fraveget: ikke relevant for borgeren', en: 'Waived: not relevant for the citizen' },
  other: { da: 'Fraveget: en anden grund', en: 'Waived: another reason' },
};

/** The reason in words; a code without words of its own gets those of the ending. */
export function closeReasonWords(closedAs: Closing, reason: string | null): Localised {
  const words: Readonly<Record<string, Localised>> = closedAs === 'waived' ? WAIVE_WORDS : REASON_WORDS;
  return reason !== null && Object.hasOwn(words, reason) ? (words[reason] ?? CLOSING_WORDS[closedAs]) : CLOSING_WORDS[closedAs];
}
