import type { FactCatalogue } from '../../../domain/facts/fact';
import type { Localised } from '../../../domain/shared/localised';
import type { ImportKind } from '../import-kind';

/** What a column can be, beside a fact: its name in the interface, and what Danish and English systems call it. */
export interface ImportField {
  readonly field: string;
  readonly isRequired: boolean;
  readonly label: Localised;
  /** Compared without case, spaces and marks; the labels count as well. */
  readonly names: readonly string[];
}

const EXTERNAL_ID: ImportField = {
  field: 'externalId',
  isRequired: true,
  label: { da: 'Borger-id', en: 'Citizen id' },
  names: ['Borgernummer', 'Borgernr', 'Sagsnummer', 'Sagsnr', 'Sags-id', 'Eksternt id', 'Id', 'Citizen'],
};

const CITIZENS: readonly ImportField[] = [
  EXTERNAL_ID,
  {
    field: 'cpr',
    isRequired: false,
    label: { da: 'CPR-nummer', en: 'CPR number' },
    names: ['CPR', 'CPR-nr', 'Personnummer', 'Civil registration number'],
  },
  { field: 'name', isRequired: false, label: { da: 'Navn', en: 'Name' }, names: ['Borgerens navn', 'Fulde navn', 'Full name'] },
  {
    field: 'email',
    isRequired: false,
    label: { da: 'E-mail', en: 'E-mail' },
    names: ['Mail', 'E-mailadresse', 'Mailadresse', 'E-post', 'Email address'],
  },
  { field: 'language', isRequired: false, label: { da: 'Sprog', en: 'Language of letters' }, names: ['Brevsprog', 'Language of letters'] },
  {
    field: 'startedOn',
    isRequired: true,
    label: { da: 'Ledig fra', en: 'Unemployed from' },
    names: ['Startdato', 'Start', 'Ledig siden', 'Første ledige dag', 'Første dag som ledig', 'Start date', 'Unemployed since'],
  },
  {
    field: 'endedOn',
    isRequired: false,
    label: { da: 'Ledig til', en: 'Unemployed until' },
    names: ['Slutdato', 'Slut', 'Afsluttet den', 'Afmeldt den', 'End date'],
  },
  {
    field: 'endReason',
    isRequired: false,
    label: { da: 'Slutårsag', en: 'Reason for the end' },
    names: ['Afslutningsårsag', 'Årsag til afslutning', 'Reason for end'],
  },
  {
    field: 'consultant',
    isRequired: false,
    label: { da: 'Konsulent', en: 'Consultant' },
    names: ['Jobkonsulent', 'Sagsbehandler', 'Jobrådgiver', 'Job consultant'],
  },
  { field: 'team', isRequired: false, label: { da: 'Team', en: 'Team' }, names: ['Afdeling', 'Enhed'] },
  { field: 'track', isRequired: false, label: { da: 'Spor', en: 'Confirmed track' }, names: ['Bekræftet spor'] },
  { field: 'trackConfirmedOn', isRequired: false, label: { da: 'Spor bekræftet den', en: 'Track confirmed on' }, names: [] },
];

const CONVERSATIONS: readonly ImportField[] = [
  EXTERNAL_ID,
  {
    field: 'heldOn',
    isRequired: true,
    label: { da: 'Afholdt den', en: 'Held on' },
    names: ['Dato', 'Samtaledato', 'Samtale afholdt', 'Afholdt', 'Date'],
  },
  {
    field: 'kind',
    isRequired: true,
    label: { da: 'Samtaletype', en: 'Kind of conversation' },
    names: ['Type', 'Slags', 'Samtaleform', 'Conversation kind'],
  },
  { field: 'heldBy', isRequired: false, label: { da: 'Afholdt af', en: 'Held by' }, names: ['Hvem holdt den'] },
  { field: 'channel', isRequired: false, label: { da: 'Kanal', en: 'Channel' }, names: ['Kontaktform'] },
];

/** The columns a kind of file has, in the order they are shown. Facts come on top for citizens. */
export function importFields(kind: ImportKind): readonly ImportField[] {
  return kind === 'citizens' ? CITIZENS : CONVERSATIONS;
}

/** As it is shown to people who say what a column is. */
export type MappableField = Pick<ImportField, 'field' | 'isRequired' | 'label'>;

/** Whether a file may bring the fact: not what the engine works out, what belongs to a course, or what no rule may see. */
function canBeImported({ class: kind, firstKnown, source }: FactCatalogue['facts'][number]): boolean {
  return kind !== 'forbidden' && firstKnown !== 'decision' && source !== 'course';
}

/** Everything a column of a file can be, facts last. */
export function mappableFields(kind: ImportKind, catalogue: FactCatalogue): readonly MappableField[] {
  const own = importFields(kind).map(({ field, isRequired, label }) => ({ field, isRequired, label }));
  if (kind === 'conversations') return own;
  return [...own, ...catalogue.facts.filter(canBeImported).map(({ key, label }) => ({ field: `facts.${key}`, isRequired: false, label }))];
}
