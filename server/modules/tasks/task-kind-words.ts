import type { Localised } from '../../domain/shared/localised';
import type { TaskKind } from '../../domain/tasks/task';

/** What is to be done in each kind of task, as a request. */
export const TASK_KIND_WORDS: Readonly<Record<TaskKind, Localised>> = {
  confirmTrack: { da: 'Bekræft spor', en: 'Confirm the track' },
  holdConversation: { da: 'Hold samtale', en: 'Hold a conversation' },
  setSelfBookingDeadline: { da: 'Sæt frist for selvbooking', en: 'Set the deadline for self-booking' },
  bookConversation: { da: 'Borgeren skal booke samtale', en: 'The citizen must book a conversation' },
  registerAgreement: { da: 'Registrér aftale', en: 'Register the agreement' },
  offerMeasure: { da: 'Giv tilbud', en: 'Offer a measure' },
  writePlacementOrder: { da: 'Skriv bestilling til virksomhedskonsulenten', en: 'Write a placement order to the company consultant' },
  annualReview: { da: 'Hold årligt review', en: 'Hold the annual review' },
  collectMissingFact: { da: 'Indhent manglende oplysninger', en: 'Collect missing facts' },
  followUpGrant: { da: 'Følg op på bevilling', en: 'Follow up on the grant' },
  reviewRule: { da: 'Gennemgå reglerne', en: 'Review the rules' },
};
