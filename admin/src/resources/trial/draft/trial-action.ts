import { type FactValue, type Schema } from '../../../api/types';
import { type Language } from '../../../sentences';
import { type FactAnswer } from './fact-answer';
import { type BegunDraft, type ConfirmedDraft, type HeldDraft, type PauseDraft, type YesNoUnknown } from './trial-draft';

/** Fields that hold one text each. */
export type TextField = 'municipality' | 'otherMunicipality' | 'startedOn' | 'asOf' | 'floor';

/** Lists a person adds rows to, and what a row has. */
export interface TrialRows {
  readonly contacts: HeldDraft;
  readonly pauses: PauseDraft;
  readonly measures: BegunDraft;
}

/** Everything a person can do to the draft. */
export type TrialAction =
  | { readonly type: 'set'; readonly field: TextField; readonly value: string }
  | { readonly type: 'answer'; readonly fact: string; readonly answer: FactAnswer | undefined }
  | { readonly type: 'apply'; readonly fact: string; readonly value: FactValue | null; readonly language: Language }
  | { readonly type: 'undo' }
  | { readonly type: 'forgetApplied' }
  | { readonly type: 'persona'; readonly persona: Schema<'Persona'>; readonly language: Language }
  | { readonly type: 'handedOver'; readonly municipality: string }
  | { readonly type: 'addRow'; readonly list: keyof TrialRows }
  | { readonly type: 'removeRow'; readonly list: keyof TrialRows; readonly key: number }
  | {
      readonly type: 'changeRow';
      readonly list: keyof TrialRows;
      readonly key: number;
      readonly change: Partial<HeldDraft & PauseDraft & BegunDraft>;
    }
  | { readonly type: 'confirm'; readonly change: Partial<ConfirmedDraft> }
  | { readonly type: 'rising'; readonly value: YesNoUnknown }
  | { readonly type: 'swap' }
  | { readonly type: 'reset'; readonly today: string };

export type TrialDispatch = (action: TrialAction) => void;
