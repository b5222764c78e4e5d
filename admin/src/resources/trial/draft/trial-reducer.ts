import { answerOfValue } from './answer-of-value';
import { draftOfPersona } from './draft-of-persona';
import { type FactAnswer, type FactAnswers } from './fact-answer';
import { type TrialAction, type TrialRows } from './trial-action';
import { emptyDraft, type TrialDraft } from './trial-draft';

function withAnswer(answers: FactAnswers, fact: string, answer: FactAnswer | undefined): FactAnswers {
  const { [fact]: _before, ...others } = answers;
  return answer === undefined ? others : { ...others, [fact]: answer };
}

function newRow(list: keyof TrialRows, key: number): TrialRows[keyof TrialRows] {
  if (list === 'contacts') return { key, heldOn: '', kind: 'individual', heldBy: 'jobConsultant' };
  return list === 'pauses' ? { key, from: '', to: '' } : { key, id: '', from: '', to: '' };
}

/** A confirmation and begun measures name rules of one municipality and mean nothing in another. */
function inMunicipality(draft: TrialDraft, municipality: string): TrialDraft {
  const otherMunicipality = draft.otherMunicipality === municipality ? '' : draft.otherMunicipality;
  return { ...draft, municipality, otherMunicipality };
}

function applied(draft: TrialDraft, { fact, value, language }: Extract<TrialAction, { type: 'apply' }>): TrialDraft {
  const before = draft.answers[fact] ?? null;
  const after = answerOfValue(value, language) ?? null;
  return { ...draft, answers: withAnswer(draft.answers, fact, after ?? undefined), applied: { fact, before, after } };
}

function undone(draft: TrialDraft): TrialDraft {
  if (!draft.applied) return draft;
  const { fact, before } = draft.applied;
  return { ...draft, answers: withAnswer(draft.answers, fact, before ?? undefined), applied: null };
}

/** What the draft becomes. Pure; rows keep their keys, and nothing else changes than what the action names. */
export function trialReducer(draft: TrialDraft, action: TrialAction): TrialDraft {
  switch (action.type) {
    case 'set':
      return action.field === 'municipality' ? inMunicipality(draft, action.value) : { ...draft, [action.field]: action.value };
    case 'answer': {
      const answers = withAnswer(draft.answers, action.fact, action.answer);
      // An answer typed over a suggestion is not taken back by "undo".
      return { ...draft, answers, applied: draft.applied?.fact === action.fact ? null : draft.applied };
    }
    case 'apply':
      return applied(draft, action);
    case 'undo':
      return undone(draft);
    case 'forgetApplied':
      return { ...draft, applied: null };
    case 'persona':
      return { ...inMunicipality(draft, action.persona.municipality), ...draftOfPersona(action.persona, action.language) };
    case 'handedOver':
      return inMunicipality(draft, action.municipality);
    case 'addRow':
      return { ...draft, [action.list]: [...draft[action.list], newRow(action.list, draft.nextKey)], nextKey: draft.nextKey + 1 };
    case 'removeRow':
      return { ...draft, [action.list]: draft[action.list].filter(({ key }) => key !== action.key) };
    case 'changeRow':
      return { ...draft, [action.list]: draft[action.list].map((row) => (row.key === action.key ? { ...row, ...action.change } : row)) };
    case 'confirm':
      return { ...draft, confirmed: { ...draft.confirmed, ...action.change } };
    case 'rising':
      return { ...draft, unemploymentRising: action.value };
    case 'swap':
      return draft.otherMunicipality === ''
        ? draft
        : { ...draft, municipality: draft.otherMunicipality, otherMunicipality: draft.municipality };
    case 'reset':
      return { ...emptyDraft(action.today), municipality: draft.municipality, otherMunicipality: draft.otherMunicipality };
  }
}
