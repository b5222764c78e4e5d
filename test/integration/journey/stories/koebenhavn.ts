import {
  LATER_CONVERSATIONS,
  LATER_REMINDERS,
  LATER_TASKS,
  SECOND_AND_NINTH_REMINDERS,
  SECOND_AND_NINTH_TASKS,
  type Story,
} from '../story';

/**
 * One cadence for all; risk decides the measures (S2 5.4, note 18; table 5.11). The first conversation in weeks 3-4 is called in. Low risk: company-directed by
 * week 26, the two-week programme after week 26.
 */
export const KOEBENHAVN: Story = {
  municipality: '101',
  name: 'København',
  conversations: [{ on: '2021-03-24', nextBookingBy: '2021-04-25' }, ...LATER_CONVERSATIONS],
  measures: [
    { id: 'company-directed-ordinary', on: '2021-06-07' },
    { id: 'two-week-programme-low', on: '2021-09-06' },
  ],
  tasks: `
    holdConversation first-conversation: 2021-03-15 .. 2021-03-28, 2021-08-29 -> done 2021-03-24
    offerMeasure company-directed-ordinary: 2021-03-01 .. 2021-08-29, 2021-08-29 -> done 2021-06-07
    offerMeasure two-week-programme-low: 2021-08-30 .. -, - -> done 2021-09-06
    ${LATER_TASKS}
    ${SECOND_AND_NINTH_TASKS}`,
  reminders: `
    2021-03-19: holdConversation first-conversation, jobConsultant list
    2021-03-24: holdConversation first-conversation, citizen mail
    ${LATER_REMINDERS}
    ${SECOND_AND_NINTH_REMINDERS}`,
};
