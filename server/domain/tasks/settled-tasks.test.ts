import { aLivingCase, type LivingCase, taskInputOf, wantedOf } from '../../../test/builders/a-living-case';
import { CODES } from '../../../test/builders/shipped-rules';
import { settledTasks } from './settled-tasks';

const settled = (municipality: string, given: Omit<LivingCase, 'prepared'>) => settledTasks(taskInputOf(aLivingCase(municipality, given)));

describe('a held conversation', () => {
  const given = { asOf: '2021-03-30', conversations: [{ heldOn: '2021-03-22' }] };

  it('ends its task and its booking on the day it was held, also when it is written down later', () => {
    const ends = settled(CODES.odense, given);
    const done = { as: 'done', reason: 'conversationHeld', on: '2021-03-22' };
    expect(ends.get('hold:floor-six-conversations-1')).toEqual(done);
    expect(ends.get('book:floor-six-conversations-1')).toEqual(done);
    expect(ends.has('hold:floor-six-conversations-2')).toBe(false);
  });

  it('ends every requirement it meets (Aalborg: the law’s two, the average and the month)', () => {
    const keys = [...settled(CODES.aalborg, given).keys()].filter((key) => key.startsWith('hold:'));
    expect(keys.sort()).toEqual([
      'hold:at-most-a-month-apart-1',
      'hold:floor-every-13-weeks-1',
      'hold:floor-six-conversations-1',
      'hold:monthly-on-average-1',
    ]);
  });

  it('that does not count ends nothing (København: a workshop)', () => {
    const workshop = { ...given, conversations: [{ heldOn: '2021-03-22', kind: 'workshop' as const }] };
    expect([...settled(CODES.koebenhavn, workshop).keys()].filter((key) => key.startsWith('hold:'))).toEqual([]);
  });
});

describe('a day that has passed', () => {
  it('ends a booking the day after its conversation was due, and never the conversation', () => {
    expect(settled(CODES.odense, { asOf: '2021-04-04' }).has('book:floor-six-conversations-1')).toBe(false);
    const ends = settled(CODES.odense, { asOf: '2021-04-05' });
    expect(ends.get('book:floor-six-conversations-1')).toEqual({ as: 'expired', reason: 'conversationDayPassed' });
    expect(ends.has('hold:floor-six-conversations-1')).toBe(false);
  });

  it('ends an extra conversation with its window (Frederiksberg, week 15 ends on 13 June)', () => {
    const facts = { educationDelayMonths: 12, isGraduate: true, ageAtGraduation: 40, hadStudentJob: false };
    expect(settled(CODES.frederiksberg, { facts, asOf: '2021-06-13' }).has('hold:extra-conversations-1')).toBe(false);
    expect(settled(CODES.frederiksberg, { facts, asOf: '2021-06-14' }).get('hold:extra-conversations-1')).toEqual({
      as: 'expired',
      reason: 'windowOver',
    });
  });
});

describe('what is written down after a conversation', () => {
  const two = [
    { id: 'c1', heldOn: '2021-03-22', hasAgreement: false },
    { id: 'c2', heldOn: '2021-04-22', hasAgreement: true },
  ];

  it('is done when it is there, and lapses with the next conversation', () => {
    const ends = settled(CODES.koebenhavn, { asOf: '2021-04-23', conversations: two });
    expect(ends.get('agreement:c1')).toEqual({ as: 'expired', reason: 'newerConversation' });
    expect(ends.get('deadline:c1')).toEqual({ as: 'expired', reason: 'newerConversation' });
    expect(ends.get('agreement:c2')).toEqual({ as: 'done', reason: 'agreementRegistered', on: '2021-04-23' });
    expect(ends.has('deadline:c2')).toBe(false);
  });

  it('a booking day that was set after the conversation counts', () => {
    const later = { asOf: '2021-04-23', conversations: two, nextBookingBy: '2021-05-14' };
    expect(settled(CODES.koebenhavn, later).get('deadline:c2')).toEqual({ as: 'done', reason: 'deadlineSet', on: '2021-04-23' });
    expect(wantedOf(aLivingCase(CODES.koebenhavn, later)).has('deadline:c2')).toBe(false);
  });

  it('the next conversation is the one due after the newest held, not one that was missed before it', () => {
    // Tuesday 30 November is in week 40; thirteen weeks on, week 53 ends on 6 March 2022. Five of the first six are still missing.
    const late = { asOf: '2021-11-30', conversations: [{ heldOn: '2021-11-30' }], nextBookingBy: '2022-02-01' };
    const wanted = wantedOf(aLivingCase(CODES.koebenhavn, late));
    expect(wanted.get('facts')?.window.dueOn).toBe('2022-03-06');
    const booking = [...wanted.values()].find(({ kind, detail }) => kind === 'bookConversation' && detail.about === '2022-03-06');
    expect(booking?.window.dueOn).toBe('2022-02-01');
    expect(wanted.get('hold:floor-six-conversations-2')?.window.dueOn).toBe('2021-05-02');
  });
});

describe('a measure', () => {
  const begun = (id: string) =>
    settled(CODES.odense, { facts: { internshipDone: false }, asOf: '2021-04-20', measures: [{ id, from: '2021-04-19' }] });

  it('that begins ends its task; one that activates also ends what the law requires', () => {
    const done = { as: 'done', reason: 'measureBegun', on: '2021-04-19' };
    expect(begun('company-directed-week-13').get('measure:company-directed-week-13')).toEqual(done);
    expect(begun('company-directed-week-13').get('measure:floor-right-and-duty')).toEqual(done);
    expect(begun('placement-order').get('measure:placement-order')).toEqual(done);
    expect(begun('placement-order').has('measure:floor-right-and-duty')).toBe(false);
  });

  it('that began twice was done the first time', () => {
    const twice = [
      { id: 'own-search', from: '2021-04-19' },
      { id: 'own-search', from: '2021-03-15' },
    ];
    expect(settled(CODES.aalborg, { asOf: '2021-04-20', measures: twice }).get('measure:own-search')).toMatchObject({ on: '2021-03-15' });
  });
});

it('an answer to a proposal ends its confirmation, also when another track was chosen', () => {
  const confirmations = [{ track: 'ordinary', proposedTrack: 'intensive', confirmedOn: '2021-03-26' }];
  const ends = settled(CODES.frederiksberg, { asOf: '2021-03-29', conversations: [{ heldOn: '2021-03-26' }], confirmations });
  expect(ends.get('confirm:intensive')).toEqual({ as: 'done', reason: 'trackConfirmed', on: '2021-03-26' });
});

it('facts end when nothing waits for them; a follow-up on the day it was made', () => {
  expect(settled(CODES.frederiksberg, {}).has('facts')).toBe(false);
  const ends = settled(CODES.aalborg, { grants: [{ id: 'g', courseEndsOn: '2021-06-25', followedUpOn: '2021-07-01' }] });
  expect(ends.get('facts')).toEqual({ as: 'done', reason: 'factsKnown', on: '2021-03-01' });
  expect(ends.get('grant:g')).toEqual({ as: 'done', reason: 'grantFollowedUp', on: '2021-07-01' });
});
