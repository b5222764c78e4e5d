import { type Fact } from '../../../api/types';
import { emptyDraft, type TrialDraft } from '../draft/trial-draft';
import { askedFacts } from './asked-facts';
import { buildRequest } from './build-request';

const text = { da: 'x', en: 'x' };
const base = {
  help: text,
  label: text,
  phrase: { is: text, isNot: text },
  source: 'citizen',
  firstKnown: 'firstConversation',
  class: 'ordinary',
  changeable: true,
} as const;
const age: Fact = { ...base, id: 'age', key: 'age', type: 'integer', min: 15, max: 75 };
const network: Fact = { ...base, id: 'network', key: 'network', type: 'boolean' };
const religion: Fact = { ...base, id: 'religion', key: 'religion', type: 'boolean', class: 'forbidden' };
const exposed: Fact = { ...base, id: 'exposed', key: 'exposed', type: 'boolean', source: 'derived' };
const course: Fact = { ...base, id: 'course', key: 'course', type: 'boolean', source: 'course' };
const asked = askedFacts([age, religion, network, exposed, course]);

const draft: TrialDraft = { ...emptyDraft('2026-11-23'), municipality: '147', startedOn: '02.11.2026' };
const build = (change: Partial<TrialDraft>) => buildRequest({ ...draft, ...change }, asked, 'da');
const problem = (change: Partial<TrialDraft>, path: string) => build(change).problems.get(path)?.text;

describe('the facts that are asked for', () => {
  it('are those a person can answer: none forbidden, none worked out, none of a course', () => {
    expect(asked.map(({ key }) => key)).toEqual(['age', 'network']);
  });
});

describe('the request of a trial', () => {
  it('holds the least there is to say: who decides, the days, and nothing that is not known', () => {
    expect(build({}).body).toEqual({
      municipality: '147',
      asOf: '2026-11-23',
      spell: { startedOn: '2026-11-02', pauses: [], contacts: [], measures: [] },
      conditions: {},
      facts: {},
    });
  });

  it('holds everything that was filled in', () => {
    const full = build({
      floor: 'dk-2020',
      unemploymentRising: 'no',
      answers: { age: '41', network: 'false', religion: 'true' },
      contacts: [
        { key: 1, heldOn: '03.11.2026', kind: 'phone', heldBy: '' },
        { key: 2, heldOn: '', kind: 'joint', heldBy: 'insuranceFund' },
        { key: 3, heldOn: '2026-11-23', kind: 'joint', heldBy: 'insuranceFund' },
      ],
      pauses: [
        { key: 4, from: '05.11.2026', to: '' },
        { key: 5, from: '10.11.2026', to: '12.11.2026' },
      ],
      measures: [
        { key: 6, id: 'practice', from: '09.11.2026', to: '' },
        { key: 7, id: '', from: '09.11.2026', to: '' },
      ],
      confirmed: { track: 'intensive', on: '10.11.2026' },
    });
    expect(full.problems.size).toBe(0);
    expect(full.body).toEqual({
      municipality: '147',
      asOf: '2026-11-23',
      floor: 'dk-2020',
      spell: {
        startedOn: '2026-11-02',
        contacts: [
          { heldOn: '2026-11-03', kind: 'phone' },
          { heldOn: '2026-11-23', kind: 'joint', heldBy: 'insuranceFund' },
        ],
        pauses: [{ from: '2026-11-05' }, { from: '2026-11-10', to: '2026-11-12' }],
        measures: [{ id: 'practice', from: '2026-11-09' }],
        confirmedTrack: { id: 'intensive', confirmedOn: '2026-11-10' },
      },
      conditions: { unemploymentRising: false },
      facts: { age: 41, network: false },
    });
  });

  it('is not there without a municipality, and that is no problem of a field', () => {
    expect(build({ municipality: '' })).toMatchObject({ body: null, problems: new Map() });
  });

  it('is not there while a fact is out of its range, and the others stay known', () => {
    const request = build({ answers: { age: '99', network: 'true' } });
    expect(request.body).toBeNull();
    expect([...request.problems.keys()]).toEqual(['facts.age']);
    expect(request.known).toEqual({ network: true });
  });

  it.each<[string, string, Partial<TrialDraft>]>([
    ['a day that does not exist', 'startedOn', { startedOn: '30.02.2026' }],
    ['no first day', 'startedOn', { startedOn: '' }],
    ['a first day the day after it is decided for', 'startedOn', { startedOn: '24.11.2026' }],
    ['no day to decide for', 'asOf', { asOf: '' }],
    [
      'a conversation the day before the first',
      'contacts.1.heldOn',
      { contacts: [{ key: 1, heldOn: '01.11.2026', kind: 'phone', heldBy: '' }] },
    ],
    [
      'a conversation the day after it is decided for',
      'contacts.1.heldOn',
      { contacts: [{ key: 1, heldOn: '24.11.2026', kind: 'phone', heldBy: '' }] },
    ],
    ['a pause before the first day', 'pauses.1.from', { pauses: [{ key: 1, from: '01.11.2026', to: '' }] }],
    ['a pause that ends before it begins', 'pauses.1.to', { pauses: [{ key: 1, from: '10.11.2026', to: '09.11.2026' }] }],
    ['a measure before the first day', 'measures.1.from', { measures: [{ key: 1, id: 'a', from: '01.11.2026', to: '' }] }],
    ['a measure after the day', 'measures.1.from', { measures: [{ key: 1, id: 'a', from: '24.11.2026', to: '' }] }],
    ['a measure that ends before it begins', 'measures.1.to', { measures: [{ key: 1, id: 'a', from: '10.11.2026', to: '09.11.2026' }] }],
    ['a confirmation without a day', 'confirmed.on', { confirmed: { track: 'a', on: '' } }],
    ['a confirmation after the day', 'confirmed.on', { confirmed: { track: 'a', on: '24.11.2026' } }],
    ['a confirmation before the first day', 'confirmed.on', { confirmed: { track: 'a', on: '01.11.2026' } }],
  ])('is not there with %s, said at its field', (_name, path, change) => {
    const request = build(change);
    expect(request.body).toBeNull();
    expect([...request.problems.keys()]).toContain(path);
  });

  it('takes the boundary days: begun on the day itself, held on the first and on the last day', () => {
    expect(build({ startedOn: '23.11.2026' }).body).not.toBeNull();
    expect(
      build({ contacts: ['02.11.2026', '23.11.2026'].map((heldOn, key) => ({ key, heldOn, kind: 'phone' as const, heldBy: '' as const })) })
        .body,
    ).not.toBeNull();
    expect(build({ pauses: [{ key: 1, from: '02.11.2026', to: '02.11.2026' }] }).body).not.toBeNull();
  });

  it('says which day is too early and names the day it is measured by', () => {
    const { problems } = build({ contacts: [{ key: 1, heldOn: '01.11.2026', kind: 'phone', heldBy: '' }] });
    expect(problems.get('contacts.1.heldOn')).toEqual({
      text: 'trial.problem.heldBeforeStart',
      values: { day: '02.11.2026' },
      mayBeHalfTyped: false,
    });
    expect(problem({ startedOn: '30.02.2026' }, 'startedOn')).toBe('trial.problem.noSuchDay');
  });

  it('does not blame the conversations for a first day that cannot be read', () => {
    const { problems } = build({ startedOn: '', contacts: [{ key: 1, heldOn: '03.11.2026', kind: 'phone', heldBy: '' }] });
    expect([...problems.keys()]).toEqual(['startedOn']);
  });
});
