import type { z } from 'zod';
import type { Decision, DecisionInput, GrantDecision, GrantInput } from '../../domain/decision';
import type { CaseInput } from './case-input';
import type { caseInputSchema } from './case-input.schema';
import type { DecisionRequest, GrantRequest } from './case-request.schema';
import type { storedDecisionSchema, storedGrantDecisionSchema } from './stored-decision.schema';
import type { Trial } from './trial.schema';

/** A type without `readonly`, as schemas give it. */
type Loose<T> = T extends string | number | boolean | null | undefined ? T : { -readonly [K in keyof T]: Loose<T[K]> };
type Fits<A, B> = [Loose<A>] extends [Loose<B>] ? true : false;
type Stored = 'id' | 'createdAt' | 'engineVersion' | 'resultHash' | 'kind' | 'ruleSetVersionId' | 'input';

/** Checked by the compiler: a field that is added to the domain and not to a schema, or the other way round, fails the type check. */
const fits: {
  readonly decisionIsDescribed: Fits<Decision, Omit<z.infer<typeof storedDecisionSchema>, Stored>>;
  readonly descriptionIsDecision: Fits<Omit<z.infer<typeof storedDecisionSchema>, Stored>, Decision>;
  readonly grantIsDescribed: Fits<GrantDecision, Omit<z.infer<typeof storedGrantDecisionSchema>, Stored>>;
  readonly descriptionIsGrant: Fits<Omit<z.infer<typeof storedGrantDecisionSchema>, Stored>, GrantDecision>;
  readonly requestIsInput: Fits<Omit<DecisionRequest, 'facts'>, Omit<DecisionInput, 'facts'>>;
  readonly grantRequestIsInput: Fits<Omit<GrantRequest, 'facts'>, Omit<GrantInput, 'facts'>>;
  readonly trialIsDescribed: Fits<Decision, Omit<Trial, 'ruleSetVersionId' | 'facts'>>;
  readonly descriptionIsTrial: Fits<Omit<Trial, 'ruleSetVersionId' | 'facts'>, Decision>;
  readonly storedInputIsDescribed: Fits<Omit<CaseInput, 'facts'>, Omit<z.infer<typeof caseInputSchema>, 'facts'>>;
  readonly descriptionIsStoredInput: Fits<z.infer<typeof caseInputSchema>, CaseInput>;
} = {
  decisionIsDescribed: true,
  descriptionIsDecision: true,
  grantIsDescribed: true,
  descriptionIsGrant: true,
  requestIsInput: true,
  grantRequestIsInput: true,
  trialIsDescribed: true,
  descriptionIsTrial: true,
  storedInputIsDescribed: true,
  descriptionIsStoredInput: true,
};

it('describes the domain’s results in the schemas, field by field', () => {
  expect(Object.values(fits)).toEqual(Object.values(fits).map(() => true));
});
