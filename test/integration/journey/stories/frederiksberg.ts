import {
  LATER_CONVERSATIONS,
  LATER_REMINDERS,
  LATER_TASKS,
  SECOND_AND_NINTH_REMINDERS,
  SECOND_AND_NINTH_TASKS,
  type Story,
} from '../story';

/**
 * The ordinary track (S2 5.4, 5.6): the first conversation is the joint one with the fund, called in, in the first five weeks; internship in focus from week
 * 15, activation by week 26. The track is confirmed eight days late: by Easter 2021 two working days after 31 March is 7 April.
 */
export const FREDERIKSBERG: Story = {
  municipality: '147',
  name: 'Frederiksberg',
  conversations: [{ on: '2021-03-31', kind: 'joint', nextBookingBy: '2021-04-25' }, ...LATER_CONVERSATIONS],
  measures: [{ id: 'activation-by-week-26', on: '2021-06-07' }],
  confirmedTrack: { id: 'ordinary', on: '2021-04-15' },
  tasks: `
    holdConversation first-joint-conversation: 2021-03-01 .. 2021-04-04, 2021-08-29 -> done 2021-03-31
    confirmTrack ordinary: 2021-03-31 .. 2021-04-07, - -> done 2021-04-15
    offerMeasure activation-by-week-26: 2021-03-01 .. 2021-08-29, 2021-08-29 -> done 2021-06-07
    offerMeasure internship-focus: 2021-06-07 .. -, - -> open
    ${LATER_TASKS}
    ${SECOND_AND_NINTH_TASKS}`,
  reminders: `
    2021-03-26: holdConversation first-joint-conversation, jobConsultant list
    2021-03-29: holdConversation first-joint-conversation, citizen mail   # 31, 30, 29 March: 1 and 2 April are holidays
    2021-04-07: confirmTrack ordinary, jobConsultant list
    2021-04-09: confirmTrack ordinary, jobConsultant digest
    2021-04-14: confirmTrack ordinary, teamLead digest
    ${LATER_REMINDERS}
    ${SECOND_AND_NINTH_REMINDERS}`,
};
