import { type DecisionRequest, type Fact, type FactValue } from '../../../api/types';
import { type Language } from '../../../sentences';
import { readAnswer } from '../draft/read-answer';
import { type TrialDraft } from '../draft/trial-draft';
import { type Problems } from './day-reader';
import { readSpell } from './read-spell';

export interface TrialRequest {
  /** What can be sent; null while a field is wrong or no municipality is chosen. */
  readonly body: DecisionRequest | null;
  /** By field: those of the spell (see `readSpell`) and `facts.<key>`. */
  readonly problems: Problems;
  /** The facts that are known; unknown ones are not there. */
  readonly known: Readonly<Record<string, FactValue>>;
}

/** The request that asks what the draft would lead to. Unknown facts are left out, which is how the service is told "not known". */
export function buildRequest(draft: TrialDraft, asked: readonly Fact[], language: Language): TrialRequest {
  const { asOf, spell, problems } = readSpell(draft, language);
  const known: Record<string, FactValue> = {};
  for (const fact of asked) {
    const read = readAnswer(fact, draft.answers[fact.key], language);
    if (read.kind === 'known') known[fact.key] = read.value;
    if (read.kind === 'wrong') problems.set(`facts.${fact.key}`, read.problem);
  }
  if (draft.municipality === '' || problems.size > 0) return { body: null, problems, known };
  const body: DecisionRequest = {
    municipality: draft.municipality,
    asOf,
    ...(draft.floor === '' ? {} : { floor: draft.floor }),
    spell,
    conditions: draft.unemploymentRising === 'unknown' ? {} : { unemploymentRising: draft.unemploymentRising === 'yes' },
    facts: known,
  };
  return { body, problems, known };
}
