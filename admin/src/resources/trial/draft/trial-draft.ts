import { type Schema } from '../../../api/types';
import { type FactAnswers } from './fact-answer';

export type YesNoUnknown = 'yes' | 'no' | 'unknown';

/** A conversation that was held, as it stands in its fields. */
export interface HeldDraft {
  readonly key: number;
  readonly heldOn: string;
  readonly kind: Schema<'ConversationKind'>;
  readonly heldBy: Schema<'Holder'> | '';
}

/** A pause in the unemployment; without an end it still lasts. */
export interface PauseDraft {
  readonly key: number;
  readonly from: string;
  readonly to: string;
}

/** A measure the citizen has begun; without an end it still runs. */
export interface BegunDraft {
  readonly key: number;
  /** Id of a measure of the rule set or of its floor; empty until one is chosen. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The track a named consultant has confirmed; no track is no confirmation. */
export interface ConfirmedDraft {
  readonly track: string;
  readonly on: string;
}

/** A suggestion that was taken over, so that it can be shown and taken back. */
export interface AppliedSuggestion {
  readonly fact: string;
  readonly before: FactAnswers[string] | null;
  readonly after: FactAnswers[string] | null;
}

/** Everything on the page a person can set. Fields hold what was typed, right or wrong: nothing typed is ever lost. Days are typed text or YYYY-MM-DD. */
export interface TrialDraft {
  /** Kommunekode; empty until one is chosen. */
  readonly municipality: string;
  /** Kommunekode of the municipality to compare with; empty for none. */
  readonly otherMunicipality: string;
  /** Id of the persona the answers were copied from; empty for none. */
  readonly persona: string;
  readonly startedOn: string;
  readonly asOf: string;
  readonly contacts: readonly HeldDraft[];
  readonly pauses: readonly PauseDraft[];
  readonly measures: readonly BegunDraft[];
  readonly confirmed: ConfirmedDraft;
  readonly unemploymentRising: YesNoUnknown;
  /** Id of a floor; empty for the one in force when the unemployment began. */
  readonly floor: string;
  readonly answers: FactAnswers;
  readonly applied: AppliedSuggestion | null;
  /** Key of the next row in a list. */
  readonly nextKey: number;
}

/** Somebody who became unemployed today and of whom nothing is known. `today` is YYYY-MM-DD. */
export function emptyDraft(today: string): TrialDraft {
  return {
    municipality: '',
    otherMunicipality: '',
    persona: '',
    startedOn: today,
    asOf: today,
    contacts: [],
    pauses: [],
    measures: [],
    confirmed: { track: '', on: '' },
    unemploymentRising: 'unknown',
    floor: '',
    answers: {},
    applied: null,
    nextKey: 1,
  };
}
