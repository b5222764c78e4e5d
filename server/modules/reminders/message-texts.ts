import { type CalendarDate } from '../../domain/shared/calendar-date';
import { formatDate } from '../../domain/shared/format-date';
import type { Localised } from '../../domain/shared/localised';
import type { TaskKind } from '../../domain/tasks/task';
import { TASK_KIND_WORDS } from '../tasks';

/** Subject and body of a message. Never a name, a number or a fact of a citizen. */
export interface MessageText {
  readonly subject: string;
  readonly body: string;
}

/** Danish first, for staff; both languages in one message. */
function both(da: readonly string[], en: readonly string[]): string {
  return [...da, '', '---', '', ...en].join('\n');
}

const tasks = (count: number): Localised => ({
  da: count === 1 ? '1 opgave' : `${count} opgaver`,
  en: count === 1 ? '1 task' : `${count} tasks`,
});

export interface DigestContent {
  readonly day: CalendarDate;
  /** Tasks by kind, in the order in which they are shown. */
  readonly byKind: readonly { readonly kind: TaskKind; readonly count: number }[];
  readonly overdue: number;
  /** Address of the console. */
  readonly url: string;
}

/** One message for a consultant and a day: how many tasks of each kind, and where to see them. */
export function digestText({ day, byKind, overdue, url }: DigestContent): MessageText {
  const total = tasks(byKind.reduce((sum, { count }) => sum + count, 0));
  const on = formatDate(day);
  const lines = (language: keyof Localised): string[] => byKind.map(({ kind, count }) => `- ${TASK_KIND_WORDS[kind][language]}: ${count}`);
  const late = tasks(overdue);
  return {
    subject: `${total.da} kræver opmærksomhed / ${total.en} to look at`,
    body: both(
      [
        `${total.da} kræver opmærksomhed den ${on.da}:`,
        '',
        ...lines('da'),
        ...(overdue > 0 ? ['', `Fristen er overskredet for ${late.da}.`] : []),
        '',
        `Se dem under Min dag: ${url}`,
      ],
      [
        `${total.en} to look at on ${on.en}:`,
        '',
        ...lines('en'),
        ...(overdue > 0 ? ['', `${late.en} overdue.`] : []),
        '',
        `See them under My day: ${url}`,
      ],
    ),
  };
}

export interface TaskContent {
  readonly kind: TaskKind;
  readonly dueOn: CalendarDate | null;
  readonly isOverdue: boolean;
}

/** A mail about one task, for a member of the staff. */
export function staffText({ kind, dueOn, isOverdue }: TaskContent, url: string): MessageText {
  const what = TASK_KIND_WORDS[kind];
  const due = dueOn === null ? null : formatDate(dueOn);
  const deadline: Localised =
    due === null
      ? { da: '', en: '' }
      : { da: `${isOverdue ? 'Fristen var' : 'Frist'}: ${due.da}`, en: `${isOverdue ? 'It was due' : 'Due'}: ${due.en}` };
  return {
    subject: `Påmindelse: ${what.da} / Reminder: ${what.en}`,
    body: both(
      [what.da, deadline.da, '', `Se opgaven i konsollen: ${url}`],
      [what.en, deadline.en, '', `See the task in the console: ${url}`],
    ),
  };
}

/** A mail to a citizen in the citizen's language. What it is about stands on the municipality's own pages, behind a login. */
export function citizenText({ dueOn, isOverdue }: TaskContent, municipality: string, language: keyof Localised): MessageText {
  const due = dueOn === null ? null : formatDate(dueOn);
  if (language === 'en') {
    const sentence = isOverdue
      ? `Something you were to do by ${due?.en} has not been done yet.`
      : `There is something for you to do by ${due?.en}.`;
    return {
      subject: isOverdue ? 'Reminder: a deadline has passed' : 'Reminder: a deadline is near',
      body: [
        'Hello',
        '',
        sentence,
        'Log in to the municipality’s self-service to see what it is, or call your job centre.',
        '',
        `Kind regards\n${municipality} Kommune`,
      ].join('\n'),
    };
  }
  const sentence = isOverdue
    ? `Noget, du skulle gøre senest ${due?.da}, er ikke gjort endnu.`
    : `Der er noget, du skal gøre senest ${due?.da}.`;
  return {
    subject: isOverdue ? 'Påmindelse: en frist er overskredet' : 'Påmindelse: en frist nærmer sig',
    body: [
      'Hej',
      '',
      sentence,
      'Log på kommunens selvbetjening for at se, hvad det er, eller ring til dit jobcenter.',
      '',
      `Venlig hilsen\n${municipality} Kommune`,
    ].join('\n'),
  };
}
