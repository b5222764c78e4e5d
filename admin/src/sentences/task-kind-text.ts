import { type Localised } from '../api/types';
import { type Language } from './language';

const ORDER: Localised = { da: 'Bestil praktik eller job hos virksomhedskonsulenten', en: 'Order a placement from the company consultant' };

const TASKS: Readonly<Record<string, Localised>> = {
  annualReview: { da: 'Hold årligt review', en: 'Hold the annual review' },
  answerInquiry: { da: 'Svar på henvendelse', en: 'Answer an enquiry' },
  bookConversation: { da: 'Book samtale', en: 'Book a conversation' },
  collectMissingFact: { da: 'Indhent manglende oplysning', en: 'Collect a missing fact' },
  confirmTrack: { da: 'Bekræft spor', en: 'Confirm the track' },
  conversation: { da: 'Samtale', en: 'Conversation' },
  followUpGrant: { da: 'Følg op på bevilling', en: 'Follow up on a grant' },
  holdConversation: { da: 'Hold samtale', en: 'Hold a conversation' },
  measure: { da: 'Tilbud', en: 'Measure' },
  offerMeasure: { da: 'Giv tilbud', en: 'Offer a measure' },
  writePlacementOrder: ORDER,
  // The word in versions of Odense's rules that were published before the task had a name.
  placementOrder: ORDER,
  registerAgreement: { da: 'Registrér aftale', en: 'Register an agreement' },
  reviewRule: { da: 'Gennemgå reglerne', en: 'Review the rules' },
  setSelfBookingDeadline: { da: 'Sæt frist for selvbooking', en: 'Set the deadline for self-booking' },
};

/** What is to be done in a kind of task: "Bekræft spor". A kind nobody has named yet comes back as it is. */
export function taskKindText(taskKind: string, language: Language): string {
  return Object.hasOwn(TASKS, taskKind) ? (TASKS[taskKind]?.[language] ?? taskKind) : taskKind;
}
