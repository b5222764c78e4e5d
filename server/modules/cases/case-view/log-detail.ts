import { type CalendarDate, isCalendarDate } from '../../../domain/shared/calendar-date';
import { formatDate } from '../../../domain/shared/format-date';
import type { Localised } from '../../../domain/shared/localised';
import { TASK_KINDS, type TaskKind } from '../../../domain/tasks/task';
import { closeReasonWords, type RuleWords, TASK_KIND_WORDS } from '../../tasks';
import { END_REASON_WORDS } from './end-reason-words';

/** What an event's detail may hold; an old log may hold anything. */
export type LogDetail = Readonly<Record<string, unknown>>;

type Part = Localised | null;

const both = (text: string): Localised => ({ da: text, en: text });

function day(value: unknown): Part {
  return isCalendarDate(value) ? formatDate(value) : null;
}

function joined(parts: readonly Part[], between = ', '): Part {
  const said = parts.filter((part): part is Localised => part !== null);
  if (said.length === 0) return null;
  return { da: said.map(({ da }) => da).join(between), en: said.map(({ en }) => en).join(between) };
}

/** A part with the words that lead to it; nothing when there is no part. */
function led(da: string, en: string, part: Part): Part {
  return part && { da: `${da} ${part.da}`, en: `${en} ${part.en}` };
}

function period({ from, to }: LogDetail): Part {
  return joined([led('fra', 'from', day(from)), led('til', 'until', day(to))], ' ');
}

/** One count in words; nothing of what there was none. */
function counted(value: unknown, da: string, en: string): Part {
  return typeof value === 'number' && value > 0 ? { da: `${value} ${da}`, en: `${value} ${en}` } : null;
}

function facts(value: unknown, words: RuleWords | null): Part {
  if (!Array.isArray(value)) return null;
  return joined(value.map((key) => (typeof key === 'string' ? (words?.fact(key) ?? both(key)) : null)));
}

function named(value: unknown, name: (id: string) => Localised | null | undefined): Part {
  return typeof value === 'string' ? (name(value) ?? both(value)) : null;
}

function closing({ kind, as, reason }: LogDetail): Part {
  const what = TASK_KINDS.includes(kind as TaskKind) ? TASK_KIND_WORDS[kind as TaskKind] : null;
  if (as !== 'done' && as !== 'waived') return what;
  return joined([what, closeReasonWords(as, typeof reason === 'string' ? reason : null)]);
}

/** What the event was about, for the kinds where the case's log can say it: days, tracks, facts by name, counts; never a value of a fact. */
export function logDetail(kind: string, detail: LogDetail, words: RuleWords | null): Part {
  switch (kind) {
    case 'conversation.registered':
      return joined([led('holdt', 'held on', day(detail['heldOn'] as CalendarDate)), facts(detail['facts'], words)]);
    case 'facts.learned':
      return joined([facts(detail['facts'], words), led('gælder fra', 'holding from', day(detail['holdsFrom']))]);
    case 'pause.registered':
    case 'pause.ended':
      return period(detail);
    case 'measure.registered':
      return joined([named(detail['measureId'], (id) => words?.measure(id)), period(detail)], ' ');
    case 'track.confirmed':
      return named(detail['track'], (id) => words?.track(id));
    case 'agreement.registered':
      return led('frist', 'due', day(detail['dueOn']));
    case 'deadline.set':
      return day(detail['bookBy']);
    case 'grant.registered':
      return led('kurset slutter', 'the course ends on', day(detail['courseEndsOn']));
    case 'case.opened':
      return led('ledig fra', 'unemployed from', day(detail['startedOn']));
    case 'case.ended':
      return joined([day(detail['endedOn']), named(detail['reason'], (reason) => END_REASON_WORDS[reason])]);
    case 'task.closed':
      return closing(detail);
    case 'plan.changed':
      return joined([
        counted(detail['added'], 'nye', 'new'),
        counted(detail['moved'], 'flyttet', 'moved'),
        counted(detail['cancelled'], 'bortfaldet', 'cancelled'),
        counted(detail['done'], 'udført', 'done'),
        counted(detail['expired'], 'udløbet', 'expired'),
      ]);
    default:
      return null;
  }
}
