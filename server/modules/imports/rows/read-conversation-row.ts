import type { Contact } from '../../../domain/decision';
import type { Channel, ConversationKind, Holder } from '../../../domain/rulebook/conversation-kinds';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { DomainError } from '../../../domain/shared/domain-error';
import type { RawRow } from './read-raw-row';
import { readChoice, readDay, readExternalId, required } from './value-readers';

/** One held conversation, as the file tells it. */
export interface ConversationRow {
  readonly externalId: string;
  readonly contact: Contact;
}

type Choices<T extends string> = readonly (readonly [T, ...string[]])[];

/** Code, Danish name, English name. */
const KINDS: Choices<ConversationKind> = [
  ['individual', 'individuel samtale', 'individuel', 'individual conversation', 'jobsamtale'],
  ['joint', 'fællessamtale', 'fælles samtale', 'joint conversation'],
  ['group', 'gruppesamtale', 'gruppe', 'group conversation'],
  ['workshop', 'workshop'],
  ['webinar', 'webinar'],
  ['phone', 'telefonsamtale', 'telefon', 'phone conversation'],
  ['video', 'videosamtale', 'video', 'video conversation'],
  ['annualReview', 'årligt review', 'årsreview', 'annual review'],
];
const HOLDERS: Choices<Holder> = [
  ['jobConsultant', 'jobkonsulent', 'job consultant'],
  ['companyConsultant', 'virksomhedskonsulent', 'company consultant'],
  ['jobAndCompanyConsultant', 'job- og virksomhedskonsulent', 'job and company consultant'],
  ['insuranceFund', 'a-kasse', 'insurance fund'],
];
const CHANNELS: Choices<Channel> = [
  ['inPerson', 'fremmøde', 'personligt fremmøde', 'in person'],
  ['phone', 'telefon'],
  ['video', 'video'],
];

/** Throws `import.*` and `row.*` with the field; no error holds a value of the row. */
export function readConversationRow(row: RawRow, today: CalendarDate): ConversationRow {
  const externalId = readExternalId(row);
  const heldOn = required(readDay(row, 'heldOn'), 'heldOn');
  if (heldOn > today) throw new DomainError('import.conversation_in_future', { value: heldOn }, 'heldOn');
  const kind = required(readChoice(row, 'kind', KINDS), 'kind');
  const heldBy = readChoice(row, 'heldBy', HOLDERS);
  const channel = readChoice(row, 'channel', CHANNELS);
  return { externalId, contact: { heldOn, kind, ...(heldBy ? { heldBy } : {}), ...(channel ? { channel } : {}) } };
}
