import type { ImportKind } from '../import-kind';

/** What a column can be, beside a fact: its name in the interface, and what Danish and English systems call it. */
export interface ImportField {
  readonly field: string;
  readonly isRequired: boolean;
  /** Compared without case, spaces and marks; the first is the Danish name people see. */
  readonly names: readonly string[];
}

const EXTERNAL_ID: ImportField = {
  field: 'externalId',
  isRequired: true,
  names: ['Borger-id', 'Borgernummer', 'Borgernr', 'Sagsnummer', 'Sagsnr', 'Sags-id', 'Eksternt id', 'Id', 'Citizen', 'Citizen id'],
};

const CITIZENS: readonly ImportField[] = [
  EXTERNAL_ID,
  { field: 'cpr', isRequired: false, names: ['CPR-nummer', 'CPR', 'CPR-nr', 'Personnummer', 'Civil registration number'] },
  { field: 'name', isRequired: false, names: ['Navn', 'Borgerens navn', 'Fulde navn', 'Full name'] },
  { field: 'email', isRequired: false, names: ['E-mail', 'Mail', 'E-mailadresse', 'Mailadresse', 'E-post', 'Email address'] },
  { field: 'language', isRequired: false, names: ['Sprog', 'Brevsprog', 'Language of letters'] },
  {
    field: 'startedOn',
    isRequired: true,
    names: [
      'Ledig fra',
      'Startdato',
      'Start',
      'Ledig siden',
      'Første ledige dag',
      'Første dag som ledig',
      'Start date',
      'Unemployed since',
    ],
  },
  { field: 'endedOn', isRequired: false, names: ['Ledig til', 'Slutdato', 'Slut', 'Afsluttet den', 'Afmeldt den', 'End date'] },
  { field: 'endReason', isRequired: false, names: ['Slutårsag', 'Afslutningsårsag', 'Årsag til afslutning', 'Reason for end'] },
  { field: 'consultant', isRequired: false, names: ['Konsulent', 'Jobkonsulent', 'Sagsbehandler', 'Jobrådgiver', 'Job consultant'] },
  { field: 'team', isRequired: false, names: ['Team', 'Afdeling', 'Enhed'] },
  { field: 'track', isRequired: false, names: ['Spor', 'Bekræftet spor', 'Confirmed track'] },
  { field: 'trackConfirmedOn', isRequired: false, names: ['Spor bekræftet den', 'Track confirmed on'] },
];

const CONVERSATIONS: readonly ImportField[] = [
  EXTERNAL_ID,
  { field: 'heldOn', isRequired: true, names: ['Afholdt den', 'Dato', 'Samtaledato', 'Samtale afholdt', 'Afholdt', 'Date'] },
  { field: 'kind', isRequired: true, names: ['Samtaletype', 'Type', 'Slags', 'Samtaleform', 'Conversation kind'] },
  { field: 'heldBy', isRequired: false, names: ['Afholdt af', 'Hvem holdt den'] },
  { field: 'channel', isRequired: false, names: ['Kanal', 'Kontaktform'] },
];

/** The columns a kind of file has, in the order they are shown. Facts come on top for citizens. */
export function importFields(kind: ImportKind): readonly ImportField[] {
  return kind === 'citizens' ? CITIZENS : CONVERSATIONS;
}
