import { type components } from './schema';

type Schemas = components['schemas'];

/** Short names for the schemas of the committed OpenAPI file. */
export type Schema<Name extends keyof Schemas> = Schemas[Name];

export type Localised = Schema<'Localised'>;
export type Basis = Schema<'Basis'>;
export type Condition = Schema<'Condition'>;
export type Fact = Schema<'Fact'>;
export type FactValue = Schema<'FactValue'>;
export type Facts = Schema<'Facts'>;
export type Municipality = Schema<'Municipality'>;
export type RuleSet = Schema<'RuleSet'>;
export type RuleSetDocument = Schema<'RuleSetDocument'>;
export type RuleSetSummary = Schema<'RuleSetSummary'>;
export type Decision = Schema<'Decision'>;
export type GrantDecision = Schema<'GrantDecision'>;
export type DecisionRequest = Schema<'DecisionRequest'>;
export type DecisionSummary = Schema<'DecisionSummary'>;
export type ContactSlot = Schema<'ContactSlot'>;
export type MeasureSlot = Schema<'MeasureSlot'>;
export type NodeTrace = Schema<'NodeTrace'>;
export type Replay = Schema<'Replay'>;
export type Problem = Schema<'Problem'>;
