import { type CaseDetail, type CaseRow } from '../../../api/work-types';
import { aTrial } from '../../../decision/testing/a-trial';
import { aTask, both } from '../../../tasks/testing/a-task';

const REGISTERED = { registeredAt: '2026-10-05T09:30:00.000Z', registeredBy: 'MEH' };

/** A running case in week 14 at high risk; name only what matters. */
export function aCaseRow(changes: Partial<CaseRow> = {}): CaseRow {
  return {
    id: 'ca000000-0000-4000-8000-000000000001',
    citizen: { externalId: 'D-0017', name: 'Ane Holm' },
    startedOn: '2026-08-24',
    endedOn: null,
    endReason: null,
    endReasonLabel: null,
    state: 'open',
    unemploymentWeek: 14,
    proposedTrack: 'intensive',
    planTrack: 'intensive',
    trackLabel: both('Intensivt spor'),
    risk: 'high',
    riskLabel: both('Høj risiko'),
    consultantId: 'c0000000-0000-4000-8000-000000000001',
    consultantName: 'Mette Hansen',
    teamId: 't0000000-0000-4000-8000-000000000001',
    teamName: 'Akademikerteamet',
    openTasks: 2,
    overdueTasks: 1,
    pastLegalTasks: 0,
    nextDueOn: '2026-11-20',
    nextConversationDueOn: '2026-11-27',
    lastConversationOn: '2026-10-05',
    version: 7,
    ...changes,
  };
}

/** The same with everything that happened in it, seen from Monday 23.11.2026. */
export function aCase(changes: Partial<CaseDetail> = {}): CaseDetail {
  return {
    ...aCaseRow(),
    today: '2026-11-23',
    cprMasked: '010190-••••',
    ruleSetVersionId: '5b1f0000-0000-4000-8000-000000000001',
    decidedAsOf: '2026-11-23',
    pauses: [{ id: 'p1', from: '2026-09-14', to: '2026-09-21', reason: 'Sygdom', ...REGISTERED }],
    conversations: [
      {
        id: 'k1',
        heldOn: '2026-10-05',
        week: 6,
        kind: 'individual',
        heldBy: 'jobConsultant',
        channel: 'phone',
        nextBookingBy: null,
        ...REGISTERED,
      },
    ],
    agreements: [
      {
        id: 'a1',
        conversationId: 'k1',
        agreed: 'Søger fem stillinger om ugen',
        madeOn: '2026-10-05',
        dueOn: '2026-10-19',
        fulfilledOn: null,
        ...REGISTERED,
      },
    ],
    measures: [],
    confirmations: [],
    grants: [],
    facts: [
      {
        fact: 'educationDelayMonths',
        label: both('Forsinkelse i uddannelsen'),
        value: 8,
        source: 'citizen',
        holdsFrom: '2026-08-24',
        learnedAt: '2026-10-05T09:30:00.000Z',
        learnedBy: 'MEH',
        inUse: true,
      },
      {
        fact: 'educationDelayMonths',
        label: both('Forsinkelse i uddannelsen'),
        value: 2,
        source: 'register',
        holdsFrom: '2026-08-24',
        learnedAt: '2026-08-24T06:00:00.000Z',
        learnedBy: 'local',
        inUse: false,
      },
    ],
    tasks: [
      aTask({ id: 'soon' }),
      aTask({ id: 'late', kind: 'confirmTrack', label: both('Bekræft spor'), state: 'overdue', dueOn: '2026-11-20', latestOn: null }),
      aTask({
        id: 'done',
        label: both('Hold samtale: Første samtale'),
        state: 'done',
        closedOn: '2026-10-05',
        closedBy: 'MEH',
        closeReason: 'conversationHeld',
        closeReasonText: both('Samtalen er holdt'),
      }),
    ],
    decision: aTrial({ unemploymentWeek: 14 }),
    decisionProblem: null,
    log: [
      { seq: 812, at: '2026-11-23T07:02:00.000Z', actor: 'local', kind: 'case.read', text: both('Sagen blev læst') },
      {
        seq: 401,
        at: '2026-10-05T09:30:00.000Z',
        actor: 'MEH',
        kind: 'conversation.registered',
        text: both('En samtale blev registreret'),
      },
    ],
    ...changes,
  };
}
