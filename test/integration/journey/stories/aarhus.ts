import { LATER_CONVERSATIONS, LATER_REMINDERS, LATER_TASKS, type Story } from '../story';

/**
 * The ordinary track (S2 5.4, 5.6, table 5.11): called in to the first meeting and to the joint conversation with the fund, which is the third of the six; the rest
 * self-booked. Company-directed after week 26, here earlier. The annual review (months 13-16) is held in week 65 and restarts the clock; after it eight weeks.
 */
export const AARHUS: Story = {
  municipality: '751',
  name: 'Aarhus',
  conversations: [
    { on: '2021-03-31', nextBookingBy: '2021-04-25' },
    { on: '2021-04-28' },
    { on: '2021-05-26', kind: 'joint', nextBookingBy: '2021-06-27' },
    ...LATER_CONVERSATIONS.slice(2, -1),
    { on: '2022-05-25', kind: 'annualReview', nextBookingBy: '2022-07-17' },
  ],
  measures: [{ id: 'company-directed-ordinary', on: '2021-06-07' }],
  confirmedTrack: { id: 'ordinary', on: '2021-04-07' },
  tasks: `
    holdConversation first-meeting: 2021-03-01 .. 2021-04-04, 2021-08-29 -> done 2021-03-31
    holdConversation joint-conversation: 2021-03-01 .. 2021-05-30, 2021-08-29 -> done 2021-05-26
    annualReview annual-review: 2022-03-01 .. 2022-06-30, 2022-08-28 -> done 2022-05-25
    confirmTrack ordinary: 2021-03-31 .. 2021-04-07, - -> done 2021-04-07
    offerMeasure floor-right-and-duty: 2021-03-01 .. 2021-08-29, 2021-08-29 -> done 2021-06-07
    offerMeasure company-directed-ordinary: 2021-08-30 .. -, - -> done 2021-06-07
    ${LATER_TASKS}`,
  reminders: `
    2021-03-26: holdConversation first-meeting, jobConsultant list
    2021-03-29: holdConversation first-meeting, citizen mail
    2021-05-21: holdConversation joint-conversation, jobConsultant list
    2021-05-26: holdConversation joint-conversation, citizen mail
    2021-04-07: confirmTrack ordinary, jobConsultant list
    ${LATER_REMINDERS}`,
};
