import { type Schema } from '../../../api/types';
import { emptyDraft, type TrialDraft } from './trial-draft';
import { trialReducer } from './trial-reducer';

const persona: Schema<'Persona'> = {
  id: 'kim',
  municipality: '147',
  label: { da: 'Kim', en: 'Kim' },
  story: { da: 'Kim er ny.', en: 'Kim is new.' },
  asOf: '2026-11-23',
  spell: {
    startedOn: '2026-10-05',
    pauses: [],
    contacts: [{ heldOn: '2026-10-29', kind: 'joint', heldBy: 'jobConsultant' }],
    measures: [{ id: 'reverse-matching', from: '2026-11-02' }],
  },
  facts: { workExperienceYears: 0.5, activeNetwork: false, competenceBanks: ['it'] },
};

const empty = emptyDraft('2026-11-23');
const after = (draft: TrialDraft, ...actions: Parameters<typeof trialReducer>[1][]): TrialDraft => actions.reduce(trialReducer, draft);

describe('the draft of a trial', () => {
  it('takes a persona over whole, in its municipality, with numbers as Danes type them', () => {
    const draft = trialReducer({ ...empty, otherMunicipality: '101' }, { type: 'persona', persona, language: 'da' });
    expect(draft).toMatchObject({
      municipality: '147',
      otherMunicipality: '101',
      persona: 'kim',
      startedOn: '2026-10-05',
      asOf: '2026-11-23',
      answers: { workExperienceYears: '0,5', activeNetwork: 'false', competenceBanks: ['it'] },
      contacts: [{ key: 1, heldOn: '2026-10-29', kind: 'joint', heldBy: 'jobConsultant' }],
      measures: [{ key: 2, id: 'reverse-matching', from: '2026-11-02', to: '' }],
      nextKey: 3,
    });
  });

  it('never compares a municipality with itself', () => {
    expect(trialReducer({ ...empty, otherMunicipality: '147' }, { type: 'persona', persona, language: 'da' }).otherMunicipality).toBe('');
    expect(
      trialReducer({ ...empty, municipality: '101', otherMunicipality: '147' }, { type: 'set', field: 'municipality', value: '147' }),
    ).toMatchObject({
      municipality: '147',
      otherMunicipality: '',
    });
  });

  it('makes an answer that is taken away unknown, and not an empty one', () => {
    const draft = after(empty, { type: 'answer', fact: 'age', answer: '41' }, { type: 'answer', fact: 'age', answer: undefined });
    expect('age' in draft.answers).toBe(false);
  });

  it('applies a suggestion, says what was before, and takes it back', () => {
    const draft = trialReducer(
      { ...empty, answers: { activeNetwork: 'false' } },
      { type: 'apply', fact: 'activeNetwork', value: true, language: 'da' },
    );
    expect(draft.answers['activeNetwork']).toBe('true');
    expect(draft.applied).toEqual({ fact: 'activeNetwork', before: 'false', after: 'true' });
    const back = trialReducer(draft, { type: 'undo' });
    expect(back.answers).toEqual({ activeNetwork: 'false' });
    expect(back.applied).toBeNull();
  });

  it('takes a suggestion for an unknown fact back to unknown', () => {
    const draft = after(empty, { type: 'apply', fact: 'age', value: 31, language: 'da' }, { type: 'undo' });
    expect(draft.answers).toEqual({});
  });

  it('does not take back an answer that was typed over a suggestion', () => {
    const draft = after(
      empty,
      { type: 'apply', fact: 'age', value: 31, language: 'da' },
      { type: 'answer', fact: 'age', answer: '32' },
      { type: 'undo' },
    );
    expect(draft.answers).toEqual({ age: '32' });
  });

  it('keeps "undo" when something else is answered in between', () => {
    const draft = after(
      empty,
      { type: 'apply', fact: 'age', value: 31, language: 'da' },
      { type: 'answer', fact: 'motivation', answer: '5' },
      { type: 'undo' },
    );
    expect(draft.answers).toEqual({ motivation: '5' });
  });

  it('gives every row a key of its own, also after rows were removed', () => {
    const draft = after(
      empty,
      { type: 'addRow', list: 'contacts' },
      { type: 'addRow', list: 'pauses' },
      { type: 'removeRow', list: 'contacts', key: 1 },
      { type: 'addRow', list: 'contacts' },
      { type: 'changeRow', list: 'contacts', key: 3, change: { heldOn: '01.11.2026' } },
    );
    expect(draft.contacts).toEqual([{ key: 3, heldOn: '01.11.2026', kind: 'individual', heldBy: 'jobConsultant' }]);
    expect(draft.pauses).toEqual([{ key: 2, from: '', to: '' }]);
  });

  it('swaps the two municipalities, and does nothing where there is one', () => {
    expect(trialReducer({ ...empty, municipality: '147', otherMunicipality: '101' }, { type: 'swap' })).toMatchObject({
      municipality: '101',
      otherMunicipality: '147',
    });
    const one = { ...empty, municipality: '147' };
    expect(trialReducer(one, { type: 'swap' })).toBe(one);
  });

  it('forgets everything about the person when it is reset, and stays in the municipalities', () => {
    const draft = after(empty, { type: 'persona', persona, language: 'da' }, { type: 'set', field: 'otherMunicipality', value: '101' });
    const reset = trialReducer(draft, { type: 'reset', today: '2026-11-24' });
    expect(reset).toEqual({ ...emptyDraft('2026-11-24'), municipality: '147', otherMunicipality: '101' });
  });

  it('takes a municipality over from another page without losing the answers', () => {
    const draft = trialReducer({ ...empty, municipality: '101', answers: { age: '41' } }, { type: 'handedOver', municipality: '147' });
    expect(draft).toMatchObject({ municipality: '147', answers: { age: '41' } });
  });
});
