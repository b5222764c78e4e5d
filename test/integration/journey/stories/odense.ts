import {
  LATER_CONVERSATIONS,
  LATER_REMINDERS,
  LATER_TASKS,
  SECOND_AND_NINTH_REMINDERS,
  SECOND_AND_NINTH_TASKS,
  type Story,
} from '../story';

/**
 * The floor, all self-booked (S2 5.4, 5.5). Low risk: asked at the first meeting to find an internship, else an order to a company consultant, company-directed
 * in week 13 (table 5.11); week 13 is in May, before the high season. The first is begun three days late, the order is written ten days late.
 */
export const ODENSE: Story = {
  municipality: '461',
  name: 'Odense',
  conversations: [{ on: '2021-03-31', nextBookingBy: '2021-04-25' }, ...LATER_CONVERSATIONS],
  measures: [
    { id: 'find-own-internship', on: '2021-04-07' },
    { id: 'placement-order', on: '2021-05-05' },
    { id: 'company-directed-week-13', on: '2021-05-25' },
  ],
  tasks: `
    holdConversation floor-six-conversations: 2021-03-01 .. 2021-04-04, 2021-08-29 -> done 2021-03-31
    bookConversation floor-six-conversations: 2021-03-01 .. 2021-03-28, - -> done 2021-03-31
    offerMeasure find-own-internship: 2021-03-01 .. 2021-04-04, - -> done 2021-04-07
    writePlacementOrder placement-order: 2021-04-05 .. 2021-04-25, - -> done 2021-05-05
    offerMeasure company-directed-week-13: 2021-05-24 .. 2021-05-30, 2021-08-29 -> done 2021-05-25
    ${LATER_TASKS}
    ${SECOND_AND_NINTH_TASKS}`,
  reminders: `
    2021-03-26: holdConversation floor-six-conversations, jobConsultant list
    2021-03-29: holdConversation floor-six-conversations, citizen mail
    2021-03-19: bookConversation floor-six-conversations, citizen mail
    2021-03-26: bookConversation floor-six-conversations, citizen mail
    2021-03-29: bookConversation floor-six-conversations, jobConsultant list
    2021-03-19: offerMeasure find-own-internship, jobConsultant list
    2021-04-06: offerMeasure find-own-internship, jobConsultant digest    # 5 April is Easter Monday
    2021-04-23: writePlacementOrder placement-order, jobConsultant list
    2021-05-03: writePlacementOrder placement-order, jobConsultant digest # 26, 27, 28, 29 April, 3 May
    2021-05-14: offerMeasure company-directed-week-13, jobConsultant list
    ${LATER_REMINDERS}
    ${SECOND_AND_NINTH_REMINDERS}`,
};
