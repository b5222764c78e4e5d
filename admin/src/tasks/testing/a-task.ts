import { type TaskWhy, type WorkTask } from '../../api/work-types';

export const both = (text: string): { da: string; en: string } => ({ da: text, en: `${text} (en)` });

/** An open conversation of one citizen, due in four days as seen from Monday 23.11.2026; name only what matters. */
export function aTask(changes: Partial<WorkTask> = {}): WorkTask {
  return {
    id: '70000000-0000-4000-8000-000000000001',
    kind: 'holdConversation',
    kindLabel: both('Hold samtale'),
    label: both('Hold samtale: Tredje samtale'),
    ruleId: 'six-conversations',
    ruleLabel: both('Seks samtaler på seks måneder'),
    caseId: 'ca000000-0000-4000-8000-000000000001',
    citizen: { externalId: 'D-0017', name: 'Ane Holm' },
    unemploymentWeek: 14,
    responsible: 'jobConsultant',
    consultantId: 'c0000000-0000-4000-8000-000000000001',
    consultantName: 'Mette Hansen',
    teamId: null,
    state: 'open',
    opensOn: '2026-11-16',
    dueOn: '2026-11-27',
    latestOn: '2026-12-20',
    pastLegal: false,
    closedOn: null,
    closedBy: null,
    closeReason: null,
    closeReasonText: null,
    revision: 0,
    reminders: 0,
    detail: { responsible: 'jobConsultant' },
    ...changes,
  };
}

/** Why the task above is there. */
export function aWhy(changes: Partial<TaskWhy> = {}): TaskWhy {
  return {
    task: aTask(),
    rule: {
      id: 'six-conversations',
      label: both('Seks samtaler på seks måneder'),
      source: 'S2 table 5.11',
      assumption: false,
      reason: null,
      belongsTo: 'floor',
    },
    ruleSet: {
      id: 'a0000000-0000-4000-8000-000000000001',
      name: 'Frederiksberg',
      version: 1,
      validFrom: '2020-01-01',
      floor: 'dk-2020',
      floorLabel: both('Minimum 2020'),
    },
    decidedAsOf: '2026-11-23',
    knownAt: '2026-11-23T07:12:00.000Z',
    sentences: [both('Loven kræver seks samtaler i de første seks måneder.')],
    arithmetic: [both('Ledigheden begyndte 31.08.2026.'), both('Uge 13 slutter 29.11.2026, en søndag; fristen er fredagen før.')],
    facts: [
      {
        fact: 'educationDelayMonths',
        label: both('Forsinkelse i uddannelsen'),
        value: 8,
        source: 'register',
        holdsFrom: '2026-08-31',
        learnedAt: '2026-09-02T08:15:00.000Z',
      },
    ],
    reminders: [
      { step: 0, to: 'jobConsultant', channel: 'list', day: '2026-11-20', state: 'sent', sentOn: '2026-11-20', wasLate: false },
      { step: 1, to: 'citizen', channel: 'mail', day: '2026-11-24', state: 'waiting', sentOn: null, wasLate: false },
    ],
    ...changes,
  };
}
