import { type Schema } from '../api/types';
import { type Language } from './language';

const KINDS: Readonly<Record<Language, Readonly<Record<Schema<'MeasureKind'>, string>>>> = {
  da: {
    internship: 'Virksomhedspraktik',
    wageSubsidy: 'Løntilskud',
    placementOrder: 'Bestilling til virksomhedskonsulent',
    reverseMatching: 'Omvendt formidling',
    activationProgramme: 'Aktiveringsforløb',
    jobSearchCourse: 'Jobsøgningskursus',
    languageCourse: 'Sprogkursus',
    positiveListCourse: 'Kursus på positivlisten',
    mentor: 'Mentor',
    employability: 'Styrket egen jobsøgning',
    cvDemand: 'Krav til CV',
    rightAndDuty: 'Ret og pligt',
    contactCompany: 'Kontakt til virksomhed',
    externalProgramme: 'Forløb hos anden aktør',
  },
  en: {
    internship: 'Internship',
    wageSubsidy: 'Wage subsidy',
    placementOrder: 'Placement order',
    reverseMatching: 'Reverse matching',
    activationProgramme: 'Activation programme',
    jobSearchCourse: 'Job-search course',
    languageCourse: 'Language course',
    positiveListCourse: 'Course on the positive list',
    mentor: 'Mentor',
    employability: 'Employability and own search',
    cvDemand: 'CV demand',
    rightAndDuty: 'Right and duty',
    contactCompany: 'Contact with a company',
    externalProgramme: 'Programme at an external provider',
  },
};

/** What a kind of measure is called, as in the catalogue's "Prøvede tilbud". */
export function measureKindText(kind: Schema<'MeasureKind'>, language: Language): string {
  return KINDS[language][kind];
}
