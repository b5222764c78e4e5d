import { type Fact, type Schema } from '../../../api/types';
import { changesFromPersona } from './changes-from-persona';
import { draftOfPersona } from './draft-of-persona';
import { emptyDraft, type TrialDraft } from './trial-draft';

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
const facts: Fact[] = [
  { ...base, id: 'experience', key: 'experience', type: 'number', min: 0, max: 60 },
  { ...base, id: 'network', key: 'network', type: 'boolean' },
  { ...base, id: 'banks', key: 'banks', type: 'set', values: [{ value: 'it', label: text }] },
];
const persona: Schema<'Persona'> = {
  id: 'kim',
  municipality: '147',
  label: text,
  story: text,
  asOf: '2026-11-23',
  spell: { startedOn: '2026-10-05', pauses: [{ from: '2026-10-10' }], contacts: [{ heldOn: '2026-10-29', kind: 'joint' }], measures: [] },
  facts: { experience: 0.5, banks: [] },
};
const copied: TrialDraft = { ...emptyDraft('2026-11-24'), municipality: '147', ...draftOfPersona(persona, 'da') };
const changes = (change: Partial<TrialDraft>) => changesFromPersona({ ...copied, ...change }, persona, facts, 'da');

describe('what was changed from a persona', () => {
  it('is nothing right after it was copied', () => {
    expect(changes({})).toEqual({ facts: new Map(), spell: false });
  });

  it('is the answers whose values are others, with what they were', () => {
    expect(changes({ answers: { experience: '1', banks: [], network: 'false' } }).facts).toEqual(
      new Map<string, unknown>([
        ['experience', 0.5],
        ['network', null],
      ]),
    );
  });

  it('is not the way a number or a day is written', () => {
    expect(
      changes({
        answers: { experience: '0,50', banks: [] },
        startedOn: '5.10.2026',
        contacts: [{ key: 9, heldOn: '29-10-2026', kind: 'joint', heldBy: '' }],
      }),
    ).toEqual({
      facts: new Map(),
      spell: false,
    });
  });

  it('counts "none of them" and "not known" as different answers', () => {
    expect([...changes({ answers: { experience: '0,5' } }).facts]).toEqual([['banks', []]]);
  });

  it('counts a wrong answer as a changed one', () => {
    expect(changes({ answers: { experience: '99', banks: [] } }).facts.has('experience')).toBe(true);
  });

  it.each<[string, Partial<TrialDraft>]>([
    ['another first day', { startedOn: '06.10.2026' }],
    ['another day', { asOf: '24.11.2026' }],
    ['a conversation more', { contacts: [...copied.contacts, { key: 7, heldOn: '01.11.2026', kind: 'phone', heldBy: '' }] }],
    ['a conversation of another kind', { contacts: copied.contacts.map((row) => ({ ...row, kind: 'phone' as const })) }],
    ['a pause that ends', { pauses: copied.pauses.map((row) => ({ ...row, to: '20.10.2026' })) }],
    ['a confirmed track', { confirmed: { track: 'intensive', on: '01.11.2026' } }],
    ['rising unemployment', { unemploymentRising: 'no' }],
  ])('is the spell after %s', (_name, change) => {
    expect(changes(change)).toEqual({ facts: new Map(), spell: true });
  });
});
