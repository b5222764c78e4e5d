import { aLivingCase, type LivingCase, taskInputOf, wantedOf } from '../../../test/builders/a-living-case';
import { CODES, shippedRules } from '../../../test/builders/shipped-rules';
import { calendarDate } from '../shared/calendar-date';
import { deriveMunicipalTasks } from './derive-municipal-tasks';
import { deriveTasks } from './derive-tasks';
import type { WantedTask } from './task';

/** Days are counted by hand from Monday 1 March 2021: week n ends on 28 February + 7n days. */
const wanted = (municipality: string, given: Omit<LivingCase, 'prepared'> = {}) => wantedOf(aLivingCase(municipality, given));
const keysOf = (tasks: ReadonlyMap<string, WantedTask>, kind: WantedTask['kind']) =>
  [...tasks.values()].filter((task) => task.kind === kind).map(({ key }) => key);

const HIGH_RISK = { educationDelayMonths: 12, isGraduate: true, ageAtGraduation: 40, hadStudentJob: false, workExperienceYears: 0 };

describe('conversations to hold', () => {
  it('has one task for each conversation of the plan, from the day its part opens to the end of the legal window (S2 5.4)', () => {
    const tasks = wanted(CODES.odense);
    // Six in 26 weeks: due at the end of weeks 5, 9, 13, 18, 22 and 26; week 26 ends on 29 August.
    expect(tasks.get('hold:floor-six-conversations-1')).toMatchObject({
      kind: 'holdConversation',
      ruleId: 'floor-six-conversations',
      window: { opensOn: '2021-03-01', dueOn: '2021-04-04', latestOn: '2021-08-29' },
      detail: { responsible: 'jobConsultant' },
    });
    // Weeks 6-9: 5 April to 2 May.
    expect(tasks.get('hold:floor-six-conversations-2')?.window).toEqual({
      opensOn: '2021-04-05',
      dueOn: '2021-05-02',
      latestOn: '2021-08-29',
    });
    expect(tasks.has('hold:floor-six-conversations-7')).toBe(false);
  });

  it('leaves what the fund holds to the fund', () => {
    const tasks = wantedOf({ prepared: shippedRules(CODES.odense, 'dk-2026'), startedOn: '2026-10-05' });
    expect([...tasks.keys()].filter((key) => key.includes('floor-fund-two'))).toEqual([]);
    expect(tasks.has('hold:floor-municipality-two-1')).toBe(true);
  });

  it('gives the first conversation to the company consultant where the pack says so (København, S2 5.4)', () => {
    // Weeks 3 and 4: 15 to 28 March.
    expect(wanted(CODES.koebenhavn).get('hold:first-conversation-1')).toMatchObject({
      window: { opensOn: '2021-03-15', dueOn: '2021-03-28' },
      detail: { responsible: 'companyConsultant' },
    });
  });

  it('calls the annual review by its name (Aarhus, S2 5.4): months 13 to 16', () => {
    // It takes the place of a required conversation inside its window, so its day is the earlier of the two.
    const review = wanted(CODES.aarhus).get('hold:annual-review-1');
    expect(review).toMatchObject({ kind: 'annualReview', ruleId: 'annual-review' });
    expect(review?.window.opensOn).toBe('2022-03-01');
  });

  it('drops an extra conversation the day after its window (Frederiksberg: weeks 5-15, the end is 13 June)', () => {
    const on = (asOf: string) => wanted(CODES.frederiksberg, { facts: HIGH_RISK, asOf }).get('hold:extra-conversations-3');
    expect(on('2021-06-13')).toMatchObject({ wantedUntil: '2021-06-13' });
    expect(on('2021-06-14')).toBeUndefined();
  });

  it('keeps a required conversation that was missed', () => {
    expect(wanted(CODES.odense, { asOf: '2021-12-01' }).get('hold:floor-six-conversations-1')?.window.dueOn).toBe('2021-04-04');
  });
});

describe('bookings', () => {
  it('are the citizen’s, a week before the conversation is due, where the municipality reminds of them', () => {
    expect(wanted(CODES.odense).get('book:floor-six-conversations-1')).toMatchObject({
      kind: 'bookConversation',
      window: { opensOn: '2021-03-01', dueOn: '2021-03-28', latestOn: null },
      detail: { responsible: 'citizen', about: '2021-04-04' },
      wantedUntil: '2021-04-04',
    });
    expect(keysOf(wanted(CODES.aalborg), 'bookConversation')).toEqual([]);
  });

  it('are not for conversations the citizen is called in to', () => {
    expect(wanted(CODES.koebenhavn).has('book:first-conversation-1')).toBe(false);
  });

  it('lapse the day after the conversation’s own day', () => {
    expect(wanted(CODES.odense, { asOf: '2021-04-04' }).has('book:floor-six-conversations-1')).toBe(true);
    expect(wanted(CODES.odense, { asOf: '2021-04-05' }).has('book:floor-six-conversations-1')).toBe(false);
  });

  it('take the day that was set in the newest conversation, for the next one only', () => {
    const tasks = wanted(CODES.odense, {
      asOf: '2021-03-22',
      conversations: [{ heldOn: '2021-03-22', nextBookingBy: '2021-04-12' }],
      nextBookingBy: '2021-04-12',
    });
    expect(tasks.get('book:floor-six-conversations-2')?.window).toMatchObject({ opensOn: '2021-04-05', dueOn: '2021-04-12' });
    // Week 13 ends on 30 May.
    expect(tasks.get('book:floor-six-conversations-3')?.window.dueOn).toBe('2021-05-23');
  });

  it('open on the booking day at the latest, when that was set before the conversation can be held', () => {
    const tasks = wanted(CODES.odense, {
      asOf: '2021-03-22',
      conversations: [{ heldOn: '2021-03-22', nextBookingBy: '2021-03-26' }],
      nextBookingBy: '2021-03-26',
    });
    expect(tasks.get('book:floor-six-conversations-2')?.window).toMatchObject({ opensOn: '2021-03-26', dueOn: '2021-03-26' });
  });
});

describe('after a conversation', () => {
  const held = { asOf: '2021-03-25', conversations: [{ id: 'c1', heldOn: '2021-03-22', hasAgreement: false }] };

  it('the agreement and the next booking day are written down the same day (S0 5.2, 7.1)', () => {
    const tasks = wanted(CODES.koebenhavn, held);
    expect(tasks.get('agreement:c1')).toMatchObject({
      kind: 'registerAgreement',
      window: { opensOn: '2021-03-22', dueOn: '2021-03-22', latestOn: null },
      detail: { responsible: 'jobConsultant', conversation: { heldOn: '2021-03-22', kind: 'individual' } },
    });
    expect(tasks.get('deadline:c1')).toMatchObject({ kind: 'setSelfBookingDeadline', window: { dueOn: '2021-03-22' } });
  });

  it('nothing once both are there', () => {
    const tasks = wanted(CODES.koebenhavn, {
      asOf: '2021-03-25',
      conversations: [{ id: 'c1', heldOn: '2021-03-22', hasAgreement: true, nextBookingBy: '2021-04-20' }],
      nextBookingBy: '2021-04-20',
    });
    expect([...tasks.keys()].filter((key) => /^(agreement|deadline)/.test(key))).toEqual([]);
  });

  it('no booking day where the citizen is called in (Aalborg)', () => {
    const tasks = wanted(CODES.aalborg, held);
    expect(tasks.has('agreement:c1')).toBe(true);
    expect(tasks.has('deadline:c1')).toBe(false);
  });

  it('only for the newest conversation, and never after a workshop or a talk with the fund alone', () => {
    const both = [
      { id: 'c1', heldOn: '2021-03-22', hasAgreement: false },
      { id: 'c2', heldOn: '2021-04-22', hasAgreement: false },
    ];
    const later = wanted(CODES.koebenhavn, { asOf: '2021-04-22', conversations: both });
    expect(keysOf(later, 'registerAgreement')).toEqual(['agreement:c2']);
    expect(keysOf(later, 'setSelfBookingDeadline')).toEqual(['deadline:c2']);
    const others = [
      { id: 'w', heldOn: '2021-03-22', kind: 'workshop' as const, hasAgreement: false },
      { id: 'f', heldOn: '2021-03-23', heldBy: 'insuranceFund' as const, hasAgreement: false },
    ];
    expect(keysOf(wanted(CODES.aarhus, { asOf: '2021-03-25', conversations: others }), 'registerAgreement')).toEqual([]);
  });

  it('never of a conversation that was held before the case came to us', () => {
    const held = { asOf: '2021-04-22', conversations: [{ id: 'c1', heldOn: '2021-03-22', hasAgreement: false, isHistory: true }] };
    const tasks = wanted(CODES.koebenhavn, held);
    expect(keysOf(tasks, 'registerAgreement')).toEqual([]);
    expect(keysOf(tasks, 'setSelfBookingDeadline')).toEqual([]);
  });
});

describe('confirming the track', () => {
  // The screening conversation is held on Friday 26 March; 1, 2 and 5 April 2021 are Maundy Thursday, Good Friday and Easter Monday.
  const screened = { facts: HIGH_RISK, conversations: [{ heldOn: '2021-03-26', kind: 'joint' as const }], asOf: '2021-03-26' };

  it('is wanted from the first conversation and due two working days later', () => {
    expect(wanted(CODES.frederiksberg, screened).get('confirm:intensive')).toMatchObject({
      kind: 'confirmTrack',
      ruleId: 'intensive',
      window: { opensOn: '2021-03-26', dueOn: '2021-03-30', latestOn: null },
      detail: { responsible: 'jobConsultant', track: 'intensive' },
    });
  });

  it('leaps holidays: held on Wednesday 31 March, due on Wednesday 7 April', () => {
    const given = { ...screened, asOf: '2021-03-31', conversations: [{ heldOn: '2021-03-31', kind: 'joint' as const }] };
    expect(wanted(CODES.frederiksberg, given).get('confirm:intensive')?.window.dueOn).toBe('2021-04-07');
  });

  it.each([
    ['before any conversation', { facts: HIGH_RISK }],
    ['while the proposal is undecided', { ...screened, facts: {} }],
    ['after a workshop only', { ...screened, conversations: [{ heldOn: '2021-03-26', kind: 'workshop' as const }] }],
    ['once confirmed', { ...screened, confirmations: [{ track: 'intensive', proposedTrack: 'intensive', confirmedOn: '2021-03-26' }] }],
    ['once overridden', { ...screened, confirmations: [{ track: 'ordinary', proposedTrack: 'intensive', confirmedOn: '2021-03-26' }] }],
    ['once chosen', { ...screened, facts: {}, confirmations: [{ track: 'ordinary', proposedTrack: null, confirmedOn: '2021-03-26' }] }],
  ])('is not wanted %s', (_name, given) => {
    expect(keysOf(wanted(CODES.frederiksberg, given), 'confirmTrack')).toEqual([]);
  });

  it('is not wanted where there is one track (Odense)', () => {
    expect(keysOf(wanted(CODES.odense, screened), 'confirmTrack')).toEqual([]);
  });

  it('is wanted again, from that day, when the proposal changes after it was answered', () => {
    const confirmations = [{ track: 'ordinary', proposedTrack: 'ordinary', confirmedOn: '2021-03-26' }];
    // From Tuesday 11 May; Thursday 13 May 2021 is Ascension Day.
    expect(wanted(CODES.frederiksberg, { ...screened, asOf: '2021-05-11', confirmations }).get('confirm:intensive')).toMatchObject({
      window: { opensOn: '2021-05-11', dueOn: '2021-05-14' },
      keepsWindow: true,
    });
  });

  it('a track that newer rules do not have is no answer under them', () => {
    const input = taskInputOf(aLivingCase(CODES.frederiksberg, screened));
    const confirmations = [{ track: 'gone', proposedTrack: 'intensive', confirmedOn: calendarDate('2021-03-26') }];
    const keys = deriveTasks({ ...input, happened: { ...input.happened, confirmations } }).map(({ key }) => key);
    expect(keys).toContain('confirm:intensive');
  });
});

describe('measures', () => {
  it('are offered with the law’s latest day where they meet it (Aalborg: internship in week 13, by week 26)', () => {
    expect(wanted(CODES.aalborg).get('measure:internship-week-13')).toMatchObject({
      kind: 'offerMeasure',
      ruleId: 'internship-week-13',
      window: { opensOn: '2021-05-24', dueOn: '2021-05-30', latestOn: '2021-08-29' },
    });
  });

  it('may have no due day: considered from week 27 on', () => {
    expect(wanted(CODES.aalborg).get('measure:wage-subsidy-considered')?.window).toEqual({
      opensOn: '2021-08-30',
      dueOn: null,
      latestOn: null,
    });
  });

  it('that wait for facts are not wanted; the facts are', () => {
    expect(wanted(CODES.aalborg).has('measure:graduate-programme-ballisager')).toBe(false);
    expect(wanted(CODES.aalborg, { facts: { isGraduate: true } }).has('measure:graduate-programme-ballisager')).toBe(true);
  });

  it('an order to a company consultant is written by the job consultant (Odense, S2 5.6): weeks 6-8', () => {
    expect(wanted(CODES.odense, { facts: { internshipDone: false } }).get('measure:placement-order')).toMatchObject({
      kind: 'writePlacementOrder',
      window: { opensOn: '2021-04-05', dueOn: '2021-04-25' },
      detail: { responsible: 'jobConsultant' },
    });
  });

  it('that have begun are not wanted', () => {
    const begun = { asOf: '2021-05-25', measures: [{ id: 'internship-week-13', from: '2021-05-25' }] };
    expect(wanted(CODES.aalborg, begun).has('measure:internship-week-13')).toBe(false);
  });
});

describe('missing facts', () => {
  it('are one task, due with the next conversation', () => {
    const task = wanted(CODES.frederiksberg).get('facts');
    expect(task).toMatchObject({ kind: 'collectMissingFact', window: { opensOn: '2021-03-01', dueOn: '2021-04-04', latestOn: null } });
    expect(task?.detail.facts).toContain('hadStudentJob');
    // The register knows these; nobody is asked.
    expect(task?.detail.facts).not.toContain('ageAtGraduation');
    expect(task?.detail.facts).not.toContain('cvGoals');
  });

  it('are not asked for once the risk is settled without them', () => {
    expect(wanted(CODES.frederiksberg, { facts: { ...HIGH_RISK, language: 'danish' } }).has('facts')).toBe(false);
  });

  it('are not asked for where they decide nothing (Aalborg: risk only draws attention)', () => {
    expect(wanted(CODES.aalborg).has('facts')).toBe(false);
  });

  it('follow the next conversation when one was held: week 9 ends on 2 May', () => {
    const given = { asOf: '2021-03-22', conversations: [{ heldOn: '2021-03-22' }] };
    expect(wanted(CODES.koebenhavn, given).get('facts')?.window.dueOn).toBe('2021-05-02');
  });

  it('wait while a pause is open', () => {
    expect(wanted(CODES.frederiksberg, { asOf: '2021-03-10', pauses: [{ from: '2021-03-10' }] }).has('facts')).toBe(false);
  });
});

describe('a granted course', () => {
  const grants = [{ id: 'g1', courseEndsOn: '2021-06-25' }];

  it('is followed up within four weeks of its end (Frederiksberg, S2 5.8)', () => {
    expect(wanted(CODES.frederiksberg, { grants }).get('grant:g1')).toMatchObject({
      kind: 'followUpGrant',
      window: { opensOn: '2021-06-11', dueOn: '2021-07-23', latestOn: null },
      detail: { about: '2021-06-25' },
    });
  });

  it('once, and only where the rules say so', () => {
    expect(wanted(CODES.frederiksberg, { grants: [{ ...grants[0]!, followedUpOn: '2021-07-01' }] }).has('grant:g1')).toBe(false);
    expect(wanted(CODES.aarhus, { grants }).has('grant:g1')).toBe(false);
  });
});

describe('the spell', () => {
  it('asks for nothing once it has ended', () => {
    expect(wanted(CODES.frederiksberg, { facts: HIGH_RISK, asOf: '2021-05-01', endedOn: '2021-05-01' }).size).toBe(0);
  });

  it('dates nothing behind an open pause, and keeps what was missed before it', () => {
    const paused = wanted(CODES.odense, { asOf: '2021-04-20', pauses: [{ from: '2021-04-12' }] });
    expect([...paused.keys()].filter((key) => key.startsWith('hold:'))).toEqual(['hold:floor-six-conversations-1']);
  });

  it('moves everything by a pause that is over: 14 days from 8 to 22 March', () => {
    const moved = wanted(CODES.odense, { asOf: '2021-03-30', pauses: [{ from: '2021-03-08', to: '2021-03-22' }] });
    expect(moved.get('hold:floor-six-conversations-1')?.window).toEqual({
      opensOn: '2021-03-01',
      dueOn: '2021-04-18',
      latestOn: '2021-09-12',
    });
  });
});

it('a rule set is reviewed by the day it names, opened 30 days before', () => {
  const { header } = shippedRules(CODES.aarhus).ruleSet;
  expect(deriveMunicipalTasks(header, 3)).toEqual([
    {
      key: 'review-rule:751:3',
      kind: 'reviewRule',
      ruleId: 'practice:reviewRule',
      window: { opensOn: '2027-05-31', dueOn: '2027-06-30', latestOn: null },
      detail: { responsible: 'manager' },
    },
  ]);
});
