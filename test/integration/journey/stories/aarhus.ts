import { LATER_CONVERSATIONS, LATER_REMINDERS, LATER_TASKS, type Story } from '../story';

/**
 * The ordinary track (S2 5.4, 5.6, table 5.11): called in to the first meeting and to the joint conversation with the fund, which takes the place of the second of
 * the six; the rest self-booked. Company-directed after week 26, here earlier. The annual review (months 13-16) takes the place of week 65's conversation and
 * restarts the clock: the next is due eight weeks later.
 */
export const AARHUS: Story = {
  municipality: '751',
  name: 'Aarhus',
  conversations: [
    { on: '2021-03-31' },
    { on: '2021-04-28', kind: 'joint', nextBookingBy: '2021-05-23' },
    ...LATER_CONVERSATIONS.slice(1, -2),
    { on: '2022-02-23' },
    { on: '2022-05-25', kind: 'annualReview', nextBookingBy: '2022-07-17' },
  ],
  measures: [{ id: 'company-directed-ordinary', on: '2021-06-07' }],
  confirmedTrack: { id: 'ordinary', on: '2021-04-07' },
  tasks: `
    holdConversation first-meeting: 2021-03-01 .. 2021-04-04, 2021-08-29 -> done 2021-03-31
    holdConversation joint-conversation: 2021-03-01 .. 2021-05-02, 2021-08-29 -> done 2021-04-28
    annualReview annual-review: 2022-03-01 .. 2022-05-29, 2022-05-29 -> done 2022-05-25
    confirmTrack ordinary: 2021-03-31 .. 2021-04-07, - -> done 2021-04-07
    offerMeasure floor-right-and-duty: 2021-03-01 .. 2021-08-29, 2021-08-29 -> done 2021-06-07
    offerMeasure company-directed-ordinary: 2021-08-30 .. -, - -> done 2021-06-07
    ${LATER_TASKS}`,
  reminders: `
    2021-03-26: holdConversation first-meeting, jobConsultant list
    2021-03-29: holdConversation first-meeting, citizen mail
    2021-04-23: holdConversation joint-conversation, jobConsultant list
    2021-04-27: holdConversation joint-conversation, citizen mail
    2021-04-07: confirmTrack ordinary, jobConsultant list
    2022-04-29: annualReview annual-review, jobConsultant list            # 28 days before is Sunday 1 May
    2022-05-20: annualReview annual-review, citizen mail
    ${LATER_REMINDERS}`,
};
