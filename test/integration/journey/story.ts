import type { ConversationKind } from '../../../server/domain/rulebook/rule-set';

/** One citizen's seventy weeks in one municipality, and the tables that must come of it, worked out by hand from `practice.md` and the pack's own assumptions. */
export interface Story {
  readonly municipality: string;
  readonly name: string;
  /** Conversations as they are registered, at noon of their day; kind `individual` and held by the municipality unless said. */
  readonly conversations: readonly { readonly on: string; readonly kind?: ConversationKind; readonly nextBookingBy?: string }[];
  /** Measures begun, registered at noon of the day. */
  readonly measures: readonly { readonly id: string; readonly on: string }[];
  readonly confirmedTrack?: { readonly id: string; readonly on: string };
  /** `kind rule: opens .. due, latest -> end`, one line a task that has opened by the end of week 70. `-` where no day is set. */
  readonly tasks: string;
  /** `day: kind rule, recipient channel`, one line a reminder. */
  readonly reminders: string;
}

/** The lines of a table in order, without indentation and notes. */
export function linesOf(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
    .sort();
}

/** Monday. Week n's last day is the Sunday 7n - 1 days later: week 5 ends 4 April, week 26 on 29 August 2021, week 70 on 3 July 2022. */
export const STARTED_ON = '2021-03-01';
export const LAST_DAY = '2022-07-03';

/**
 * What four of the five share from the second of the law's six conversations on: due at the end of weeks 9, 13, 18, 22 and 26, then 13 weeks after the last;
 * each held on the Wednesday of the week it is due.
 */
export const LATER_CONVERSATIONS = [
  { on: '2021-04-28', nextBookingBy: '2021-05-23' },
  { on: '2021-05-26', nextBookingBy: '2021-06-27' },
  { on: '2021-06-30', nextBookingBy: '2021-07-25' },
  { on: '2021-07-28', nextBookingBy: '2021-08-22' },
  { on: '2021-08-25', nextBookingBy: '2021-11-21' },
  { on: '2021-11-24', nextBookingBy: '2022-02-20' },
  { on: '2022-02-23', nextBookingBy: '2022-05-22' },
  { on: '2022-05-25', nextBookingBy: '2022-08-21' },
] as const;

/** The third to the sixth, and the two after them: weeks 13, 18, 22, 26; then week 26 + 13 = 39 and 39 + 13 = 52. */
export const LATER_TASKS = `
  holdConversation floor-six-conversations: 2021-05-03 .. 2021-05-30, 2021-08-29 -> done 2021-05-26
  bookConversation floor-six-conversations: 2021-05-03 .. 2021-05-23, - -> done 2021-05-26
  holdConversation floor-six-conversations: 2021-05-31 .. 2021-07-04, 2021-08-29 -> done 2021-06-30
  holdConversation floor-six-conversations: 2021-07-05 .. 2021-08-01, 2021-08-29 -> done 2021-07-28
  holdConversation floor-six-conversations: 2021-08-02 .. 2021-08-29, 2021-08-29 -> done 2021-08-25
  holdConversation floor-every-13-weeks: 2021-11-01 .. 2021-11-28, 2021-11-28 -> done 2021-11-24
  holdConversation floor-every-13-weeks: 2022-01-31 .. 2022-02-27, 2022-02-27 -> done 2022-02-23
  bookConversation floor-six-conversations: 2021-05-31 .. 2021-06-27, - -> done 2021-06-30
  bookConversation floor-six-conversations: 2021-07-05 .. 2021-07-25, - -> done 2021-07-28
  bookConversation floor-six-conversations: 2021-08-02 .. 2021-08-22, - -> done 2021-08-25
  bookConversation floor-every-13-weeks: 2021-11-01 .. 2021-11-21, - -> done 2021-11-24
  bookConversation floor-every-13-weeks: 2022-01-31 .. 2022-02-20, - -> done 2022-02-23
`;

/**
 * Seven calendar days before (never on a closing day: the working day before), three working days before, nothing after, because each was held. Booking:
 * seven and two calendar days before, and the working day after. 30 April 2021 and 13 May 2022 were Store Bededag, 13 and 24 May 2021 Ascension Day and Whit
 * Monday, 26 May 2022 Ascension Day.
 */
export const LATER_REMINDERS = `
  2021-05-21: holdConversation floor-six-conversations, jobConsultant list   # Whit Sunday 23 May
  2021-05-26: holdConversation floor-six-conversations, citizen mail
  2021-05-14: bookConversation floor-six-conversations, citizen mail         # Sunday 16 May
  2021-05-21: bookConversation floor-six-conversations, citizen mail
  2021-05-25: bookConversation floor-six-conversations, jobConsultant list   # Monday 24 May is Whit Monday
  2021-06-25: holdConversation floor-six-conversations, jobConsultant list
  2021-06-30: holdConversation floor-six-conversations, citizen mail
  2021-07-23: holdConversation floor-six-conversations, jobConsultant list
  2021-07-28: holdConversation floor-six-conversations, citizen mail
  2021-08-20: holdConversation floor-six-conversations, jobConsultant list
  2021-08-25: holdConversation floor-six-conversations, citizen mail
  2021-11-19: holdConversation floor-every-13-weeks, jobConsultant list
  2021-11-24: holdConversation floor-every-13-weeks, citizen mail
  2022-02-18: holdConversation floor-every-13-weeks, jobConsultant list
  2022-02-23: holdConversation floor-every-13-weeks, citizen mail
  2021-06-18: bookConversation floor-six-conversations, citizen mail
  2021-06-25: bookConversation floor-six-conversations, citizen mail
  2021-06-28: bookConversation floor-six-conversations, jobConsultant list
  2021-07-16: bookConversation floor-six-conversations, citizen mail
  2021-07-23: bookConversation floor-six-conversations, citizen mail
  2021-07-26: bookConversation floor-six-conversations, jobConsultant list
  2021-08-13: bookConversation floor-six-conversations, citizen mail
  2021-08-20: bookConversation floor-six-conversations, citizen mail
  2021-08-23: bookConversation floor-six-conversations, jobConsultant list
  2021-11-12: bookConversation floor-every-13-weeks, citizen mail
  2021-11-19: bookConversation floor-every-13-weeks, citizen mail
  2021-11-22: bookConversation floor-every-13-weeks, jobConsultant list
  2022-02-11: bookConversation floor-every-13-weeks, citizen mail
  2022-02-18: bookConversation floor-every-13-weeks, citizen mail
  2022-02-21: bookConversation floor-every-13-weeks, jobConsultant list
`;

/** The second and the ninth (weeks 9 and 52 + 13 = 65), where they are ordinary ones. In Aarhus the joint conversation and the annual review take their places. */
export const SECOND_AND_NINTH_TASKS = `
  holdConversation floor-six-conversations: 2021-04-05 .. 2021-05-02, 2021-08-29 -> done 2021-04-28
  holdConversation floor-every-13-weeks: 2022-05-02 .. 2022-05-29, 2022-05-29 -> done 2022-05-25
  bookConversation floor-six-conversations: 2021-04-05 .. 2021-04-25, - -> done 2021-04-28
  bookConversation floor-every-13-weeks: 2022-05-02 .. 2022-05-22, - -> done 2022-05-25
`;

export const SECOND_AND_NINTH_REMINDERS = `
  2021-04-23: holdConversation floor-six-conversations, jobConsultant list   # Sunday 25 April
  2021-04-27: holdConversation floor-six-conversations, citizen mail         # 29, 28, 27 April: the 30th is a holiday
  2022-05-20: holdConversation floor-every-13-weeks, jobConsultant list
  2022-05-24: holdConversation floor-every-13-weeks, citizen mail            # 27, 25, 24 May: the 26th is a holiday
  2021-04-16: bookConversation floor-six-conversations, citizen mail
  2021-04-23: bookConversation floor-six-conversations, citizen mail
  2021-04-26: bookConversation floor-six-conversations, jobConsultant list
  2022-05-12: bookConversation floor-every-13-weeks, citizen mail            # Sunday 15 May, and Friday the 13th is a holiday
  2022-05-20: bookConversation floor-every-13-weeks, citizen mail
  2022-05-23: bookConversation floor-every-13-weeks, jobConsultant list
`;
