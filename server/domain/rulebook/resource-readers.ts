import { readKinds } from './cadence-readers';
import { DomainError } from '../shared/domain-error';
import {
  integerBetween,
  listOf,
  oneOf,
  optional,
  positiveUpTo,
  type Read,
  readDate,
  readKey,
  readLocalised,
  record,
} from './document-readers';
import { readBasis } from './read-basis';
import {
  type CalendarRules,
  type Capacity,
  type Clock,
  CONVERSATION_KINDS,
  type ConversationKind,
  type ReminderPlan,
  type ReminderStep,
} from './rule-set';

export const readClock: Read<Clock> = record<Clock>({ resets: readKinds, basis: readBasis });

const readReminder = record<ReminderPlan>({
  taskKind: readKey,
  steps: listOf(
    record<ReminderStep>({
      days: integerBetween(-90, 90),
      dayType: oneOf(['working', 'calendar']),
      to: oneOf(['citizen', 'jobConsultant', 'teamLead', 'manager']),
      channel: oneOf(['mail', 'digest', 'list']),
    }),
    1,
    20,
  ),
  basis: readBasis,
});

/** Days before (negative) and after the due day, at most 90 either way. */
export const readReminders: Read<readonly ReminderPlan[]> = listOf(readReminder, 0, 50);

type Figure = NonNullable<Capacity['caseload']>;
type Minutes = { [K in ConversationKind]?: number };

const readFigure = record<Figure>({ value: positiveUpTo(100_000), basis: readBasis });
const readMinutes = optional(positiveUpTo(480));

/** Twelve months, January first. */
export const readCapacity: Read<Capacity> = record<Capacity>({
  conversationsPerWeek: record<Capacity['conversationsPerWeek']>({ byMonth: listOf(positiveUpTo(200), 12, 12), basis: readBasis }),
  caseload: optional(readFigure),
  consultants: optional(readFigure),
  minutesByKind: record<Minutes>(
    Object.fromEntries(CONVERSATION_KINDS.map((kind) => [kind, readMinutes])) as Record<ConversationKind, typeof readMinutes>,
  ),
  minutesBasis: readBasis,
});

type ClosingDays = CalendarRules['closingDays'][number];
const readLooseClosing = record<ClosingDays>({ from: readDate, to: readDate, label: readLocalised });

const readClosing: Read<ClosingDays> = (value, path) => {
  const closing = readLooseClosing(value, path);
  if (closing.to < closing.from) throw new DomainError('rule_set.date_order', { from: closing.from }, `${path}.to`);
  return closing;
};

export const readCalendar: Read<CalendarRules> = record<CalendarRules>({ closingDays: listOf(readClosing, 0, 500), basis: readBasis });
