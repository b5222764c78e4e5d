import { AUDIT_KINDS } from '../../audit';
import { closeReasonWords } from '../../tasks';
import { END_REASONS, WAIVE_REASONS } from '../events/event-requests.schema';
import { END_REASON_WORDS } from './end-reason-words';
import { LOG_WORDS, logText } from './log-words';

describe('the words of a case', () => {
  it('has a sentence for every kind of event, in both languages, and no two alike', () => {
    const texts = AUDIT_KINDS.map((kind) => LOG_WORDS[kind]);
    expect(texts.filter((text) => !text?.da || !text.en)).toEqual([]);
    expect(new Set(texts.map(({ da }) => da)).size).toBe(AUDIT_KINDS.length);
  });

  it('has words for every reason a request may give', () => {
    expect(END_REASONS.filter((reason) => !END_REASON_WORDS[reason])).toEqual([]);
    const plain = closeReasonWords('waived', null);
    expect(WAIVE_REASONS.filter((reason) => closeReasonWords('waived', reason) === plain)).toEqual([]);
  });

  it.each<[string, object, string, string]>([
    [
      'conversation.registered',
      { heldOn: '2026-11-03', kind: 'individual', facts: ['motivation'] },
      'En samtale blev registreret: holdt 03.11.2026, motivation',
      'A conversation was registered: held on 3 November 2026, motivation',
    ],
    [
      'pause.registered',
      { from: '2026-11-03', to: null },
      'En pause blev registreret: fra 03.11.2026',
      'A pause was registered: from 3 November 2026',
    ],
    [
      'plan.changed',
      { cause: 'week.passed', added: 2, moved: 0, cancelled: 1, done: 0, expired: 0 },
      'Opgaverne blev regnet ud igen: 2 nye, 1 bortfaldet',
      'The tasks were worked out again: 2 new, 1 cancelled',
    ],
    [
      'task.closed',
      { kind: 'offerMeasure', as: 'waived', reason: 'citizenIll' },
      'En opgave blev lukket: Giv tilbud, Fraveget: borgeren er syg',
      'A task was closed: Offer a measure, Waived: the citizen is ill',
    ],
    ['case.read', { task: 'x' }, 'Sagen blev læst', 'The case was read'],
    ['pause.ended', { to: 'whenever' }, 'En pause blev afsluttet', 'A pause was ended'],
    ['no.longer.known', {}, 'no.longer.known', 'no.longer.known'],
  ])('%s says what it was about', (kind, detail, da, en) => {
    expect(logText(kind, JSON.stringify(detail), null)).toEqual({ da, en });
  });
});
