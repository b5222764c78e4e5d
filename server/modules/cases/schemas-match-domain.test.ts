import type { z } from 'zod';
import type { Decision, DecisionInput, GrantDecision, GrantInput } from '../../domain/decision';
import type { DecisionRequest, GrantRequest } from './case-request.schema';
import type { storedDecisionSchema, storedGrantDecisionSchema } from './stored-decision.schema';

/** A type without `readonly`, as schemas give it. */
type Loose<T> = T extends string | number | boolean | null | undefined ? T : { -readonly [K in keyof T]: Loose<T[K]> };
type Fits<A, B> = [Loose<A>] extends [Loose<B>] ? true : false;
type Stored = 'id' | 'createdAt' | 'engineVersion' | 'resultHash' | 'kind';

/** Checked by the compiler: a field that is added to the domain and not to a schema, or the other way round, fails the type check. */
const fits: {
  readonly decisionIsDescribed: Fits<Decision, Omit<z.infer<typeof storedDecisionSchema>, Stored>>;
  readonly descriptionIsDecision: Fits<Omit<z.infer<typeof storedDecisionSchema>, Stored>, Decision>;
  readonly grantIsDescribed: Fits<GrantDecision, Omit<z.infer<typeof storedGrantDecisionSchema>, Stored>>;
  readonly descriptionIsGrant: Fits<Omit<z.infer<typeof storedGrantDecisionSchema>, Stored>, GrantDecision>;
  readonly requestIsInput: Fits<Omit<DecisionRequest, 'facts'>, Omit<DecisionInput, 'facts'>>;
  readonly grantRequestIsInput: Fits<Omit<GrantRequest, 'facts'>, Omit<GrantInput, 'facts'>>;
} = {
  decisionIsDescribed: true,
  descriptionIsDecision: true,
  grantIsDescribed: true,
  descriptionIsGrant: true,
  requestIsInput: true,
  grantRequestIsInput: true,
};

it('describes the domain’s results in the schemas, field by field', () => {
  expect(Object.values(fits)).toEqual(Object.values(fits).map(() => true));
});
