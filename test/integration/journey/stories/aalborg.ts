import type { Story } from '../story';

/** Every fourth Wednesday, 28 days apart. */
const DAYS = [
  ['2021-03-31', '2021-04-28', '2021-05-26', '2021-06-23', '2021-07-21', '2021-08-18'],
  ['2021-09-15', '2021-10-13', '2021-11-10', '2021-12-08', '2022-01-05', '2022-02-02'],
  ['2022-03-02', '2022-03-30', '2022-04-27', '2022-05-25', '2022-06-22'],
].flat();

/**
 * At least a contact a month on average, and our assumption of at most 31 days between two (S2 5.4, 5.7): each is due 31 days after the last was held, and opens
 * with the week before. The law's end is that of week 26 for the first six, then 13 weeks after the last one held. Called in; no tracks; measures of S2 5.6.
 */
export const AALBORG: Story = {
  municipality: '851',
  name: 'Aalborg',
  conversations: DAYS.map((on) => ({ on })),
  measures: [
    { id: 'employability', on: '2021-03-15' },
    { id: 'own-search', on: '2021-03-15' },
    { id: 'internship-week-13', on: '2021-05-25' },
  ],
  tasks: `
    holdConversation at-most-a-month-apart: 2021-03-22 .. 2021-04-01, 2021-08-29 -> done 2021-03-31
    holdConversation at-most-a-month-apart: 2021-04-19 .. 2021-05-01, 2021-08-29 -> done 2021-04-28
    holdConversation at-most-a-month-apart: 2021-05-17 .. 2021-05-29, 2021-08-29 -> done 2021-05-26
    holdConversation at-most-a-month-apart: 2021-06-14 .. 2021-06-26, 2021-08-29 -> done 2021-06-23
    holdConversation at-most-a-month-apart: 2021-07-12 .. 2021-07-24, 2021-08-29 -> done 2021-07-21
    holdConversation at-most-a-month-apart: 2021-08-09 .. 2021-08-21, 2021-08-29 -> done 2021-08-18
    holdConversation at-most-a-month-apart: 2021-09-06 .. 2021-09-18, 2021-11-21 -> done 2021-09-15   # held in week 25: week 38
    holdConversation at-most-a-month-apart: 2021-10-04 .. 2021-10-16, 2021-12-19 -> done 2021-10-13   # 29: 42
    holdConversation at-most-a-month-apart: 2021-11-01 .. 2021-11-13, 2022-01-16 -> done 2021-11-10   # 33: 46
    holdConversation at-most-a-month-apart: 2021-11-29 .. 2021-12-11, 2022-02-13 -> done 2021-12-08   # 37: 50
    holdConversation at-most-a-month-apart: 2021-12-27 .. 2022-01-08, 2022-03-13 -> done 2022-01-05   # 41: 54
    holdConversation at-most-a-month-apart: 2022-01-24 .. 2022-02-05, 2022-04-10 -> done 2022-02-02   # 45: 58
    holdConversation at-most-a-month-apart: 2022-02-21 .. 2022-03-05, 2022-05-08 -> done 2022-03-02   # 49: 62
    holdConversation at-most-a-month-apart: 2022-03-21 .. 2022-04-02, 2022-06-05 -> done 2022-03-30   # 53: 66
    holdConversation at-most-a-month-apart: 2022-04-18 .. 2022-04-30, 2022-07-03 -> done 2022-04-27   # 57: 70
    holdConversation at-most-a-month-apart: 2022-05-16 .. 2022-05-28, 2022-07-31 -> done 2022-05-25   # 61: 74
    holdConversation at-most-a-month-apart: 2022-06-13 .. 2022-06-25, 2022-08-28 -> done 2022-06-22   # 65: 78
    offerMeasure employability: 2021-03-01 .. 2021-05-30, - -> done 2021-03-15
    offerMeasure own-search: 2021-03-01 .. 2021-05-30, - -> done 2021-03-15
    offerMeasure internship-week-13: 2021-05-24 .. 2021-05-30, 2021-08-29 -> done 2021-05-25
    offerMeasure wage-subsidy-considered: 2021-08-30 .. -, - -> open`,
  reminders: `
    2021-03-25: holdConversation at-most-a-month-apart, jobConsultant list
    2021-03-29: holdConversation at-most-a-month-apart, citizen mail
    2021-04-23: holdConversation at-most-a-month-apart, jobConsultant list
    2021-04-27: holdConversation at-most-a-month-apart, citizen mail        # the 30th is Store Bededag
    2021-05-21: holdConversation at-most-a-month-apart, jobConsultant list
    2021-05-26: holdConversation at-most-a-month-apart, citizen mail
    2021-06-18: holdConversation at-most-a-month-apart, jobConsultant list
    2021-06-23: holdConversation at-most-a-month-apart, citizen mail
    2021-07-16: holdConversation at-most-a-month-apart, jobConsultant list
    2021-07-21: holdConversation at-most-a-month-apart, citizen mail
    2021-08-13: holdConversation at-most-a-month-apart, jobConsultant list
    2021-08-18: holdConversation at-most-a-month-apart, citizen mail
    2021-09-10: holdConversation at-most-a-month-apart, jobConsultant list
    2021-09-15: holdConversation at-most-a-month-apart, citizen mail
    2021-10-08: holdConversation at-most-a-month-apart, jobConsultant list
    2021-10-13: holdConversation at-most-a-month-apart, citizen mail
    2021-11-05: holdConversation at-most-a-month-apart, jobConsultant list
    2021-11-10: holdConversation at-most-a-month-apart, citizen mail
    2021-12-03: holdConversation at-most-a-month-apart, jobConsultant list
    2021-12-08: holdConversation at-most-a-month-apart, citizen mail
    2021-12-31: holdConversation at-most-a-month-apart, jobConsultant list   # New Year's Day is a Saturday
    2022-01-05: holdConversation at-most-a-month-apart, citizen mail
    2022-01-28: holdConversation at-most-a-month-apart, jobConsultant list
    2022-02-02: holdConversation at-most-a-month-apart, citizen mail
    2022-02-25: holdConversation at-most-a-month-apart, jobConsultant list
    2022-03-02: holdConversation at-most-a-month-apart, citizen mail
    2022-03-25: holdConversation at-most-a-month-apart, jobConsultant list
    2022-03-30: holdConversation at-most-a-month-apart, citizen mail
    2022-04-22: holdConversation at-most-a-month-apart, jobConsultant list
    2022-04-27: holdConversation at-most-a-month-apart, citizen mail
    2022-05-20: holdConversation at-most-a-month-apart, jobConsultant list
    2022-05-24: holdConversation at-most-a-month-apart, citizen mail         # the 26th is Ascension Day
    2022-06-17: holdConversation at-most-a-month-apart, jobConsultant list
    2022-06-22: holdConversation at-most-a-month-apart, citizen mail
    2021-05-14: offerMeasure internship-week-13, jobConsultant list`,
};
