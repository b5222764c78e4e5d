import type { Localised } from '../../../domain/shared/localised';
import type { AuditKind } from '../../audit';
import type { RuleWords } from '../../tasks';
import { type LogDetail, logDetail } from './log-detail';

/** What happened, as the case's log says it. A kind without words does not compile. */
export const LOG_WORDS: Readonly<Record<AuditKind, Localised>> = {
  'case.opened': { da: 'Sagen blev oprettet', en: 'The case was opened' },
  'case.changed': { da: 'Sagen blev rettet', en: 'The case was changed' },
  'case.read': { da: 'Sagen blev læst', en: 'The case was read' },
  'case.searched': { da: 'Der blev søgt efter en borger', en: 'Somebody searched for a citizen' },
  'case.assigned': { da: 'Sagen fik en ny medarbejder eller et nyt team', en: 'The case was given to another consultant or team' },
  'case.ended': { da: 'Forløbet blev afsluttet', en: 'The spell was ended' },
  'conversation.registered': { da: 'En samtale blev registreret', en: 'A conversation was registered' },
  'facts.learned': { da: 'Oplysninger blev registreret', en: 'Facts were registered' },
  'pause.registered': { da: 'En pause blev registreret', en: 'A pause was registered' },
  'pause.ended': { da: 'En pause blev afsluttet', en: 'A pause was ended' },
  'measure.registered': { da: 'Et tilbud blev registreret', en: 'A measure was registered' },
  'track.confirmed': { da: 'Sporet blev bekræftet', en: 'The track was confirmed' },
  'agreement.registered': { da: 'En aftale blev registreret', en: 'An agreement was registered' },
  'deadline.set': { da: 'Fristen for at booke næste samtale blev sat', en: 'The day to book the next conversation by was set' },
  'grant.registered': { da: 'En bevilling blev registreret', en: 'A grant was registered' },
  'plan.changed': { da: 'Opgaverne blev regnet ud igen', en: 'The tasks were worked out again' },
  'plan.refused': {
    da: 'Opgaverne kunne ikke regnes ud efter reglerne; de står, som de stod',
    en: 'The tasks could not be worked out by the rules; they stand as they stood',
  },
  'task.closed': { da: 'En opgave blev lukket', en: 'A task was closed' },
  'absence.registered': { da: 'Et fravær blev registreret', en: 'An absence was registered' },
  'feedToken.issued': { da: 'Et kalenderlink blev udstedt', en: 'A calendar link was issued' },
  'feedToken.withdrawn': { da: 'Et kalenderlink blev trukket tilbage', en: 'A calendar link was withdrawn' },
  'reminder.sent': { da: 'En påmindelse blev givet', en: 'A reminder was given' },
  'action.retried': { da: 'En ventende handling blev sat i gang igen', en: 'A waiting action was started again' },
  'import.started': { da: 'En indlæsning begyndte', en: 'An import began' },
  'import.stopped': { da: 'En indlæsning blev stoppet', en: 'An import was stopped' },
  'import.resumed': { da: 'En indlæsning fortsatte', en: 'An import went on' },
  'import.finished': { da: 'En indlæsning blev færdig', en: 'An import was finished' },
  'publication.started': { da: 'Et regelsæt blev sat i kraft for sagerne', en: 'A rule set was put into force for the cases' },
  'publication.stopped': { da: 'Ikrafttrædelsen blev stoppet', en: 'Putting it into force was stopped' },
  'publication.resumed': { da: 'Ikrafttrædelsen fortsatte', en: 'Putting it into force went on' },
  'publication.finished': { da: 'Et regelsæt er nu i kraft for sagerne', en: 'A rule set is now in force for the cases' },
};

function readDetail(text: string): LogDetail {
  const read: unknown = JSON.parse(text);
  return typeof read === 'object' && read !== null ? (read as LogDetail) : {};
}

/** What happened as one sentence, with what it was about. A kind that is no longer written still stands in old logs. */
export function logText(kind: string, detail: string, words: RuleWords | null): Localised {
  const happened = Object.hasOwn(LOG_WORDS, kind) ? LOG_WORDS[kind as AuditKind] : { da: kind, en: kind };
  const about = logDetail(kind, readDetail(detail), words);
  return about ? { da: `${happened.da}: ${about.da}`, en: `${happened.en}: ${about.en}` } : happened;
}
