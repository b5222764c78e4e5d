import { type Schema } from '../api/types';
import { type Language } from './language';

type Kind = Schema<'ConversationKind'>;
type Holder = Schema<'Holder'>;

interface Noun {
  /** With its article: en individuel samtale, et årligt review. */
  readonly a: string;
  readonly one: string;
  readonly many: string;
}

const noun = (article: string, one: string, many: string): Noun => ({ a: `${article} ${one}`, one, many });

const KINDS: Readonly<Record<Language, Readonly<Record<Kind | 'any', Noun>>>> = {
  da: {
    any: noun('en', 'samtale', 'samtaler'),
    individual: noun('en', 'individuel samtale', 'individuelle samtaler'),
    joint: noun('en', 'fælles samtale', 'fælles samtaler'),
    group: noun('en', 'gruppesamtale', 'gruppesamtaler'),
    workshop: noun('en', 'workshop', 'workshops'),
    webinar: noun('et', 'webinar', 'webinarer'),
    phone: noun('en', 'telefonsamtale', 'telefonsamtaler'),
    video: noun('en', 'videosamtale', 'videosamtaler'),
    annualReview: noun('et', 'årligt review', 'årlige reviews'),
  },
  en: {
    any: noun('a', 'conversation', 'conversations'),
    individual: noun('an', 'individual conversation', 'individual conversations'),
    joint: noun('a', 'joint conversation', 'joint conversations'),
    group: noun('a', 'group conversation', 'group conversations'),
    workshop: noun('a', 'workshop', 'workshops'),
    webinar: noun('a', 'webinar', 'webinars'),
    phone: noun('a', 'phone conversation', 'phone conversations'),
    video: noun('a', 'video conversation', 'video conversations'),
    annualReview: noun('an', 'annual review', 'annual reviews'),
  },
};

const HOLDERS: Readonly<Record<Language, Readonly<Record<Holder, string>>>> = {
  da: {
    jobConsultant: 'jobkonsulenten',
    companyConsultant: 'virksomhedskonsulenten',
    jobAndCompanyConsultant: 'jobkonsulenten og virksomhedskonsulenten',
    insuranceFund: 'a-kassen',
  },
  en: {
    jobConsultant: 'the job consultant',
    companyConsultant: 'the company consultant',
    jobAndCompanyConsultant: 'the job consultant and the company consultant',
    insuranceFund: 'the insurance fund',
  },
};

/** What a kind of conversation is called: "fælles samtale", with its article "en fælles samtale", of several "fælles samtaler". `any`: a conversation of whatever kind. */
export function conversationKindText(kind: Kind | 'any', language: Language, form: keyof Noun = 'one'): string {
  return KINDS[language][kind][form];
}

/** Who holds a conversation, as one speaks of them: "jobkonsulenten". */
export function holderText(holder: Holder, language: Language): string {
  return HOLDERS[language][holder];
}
