import { type Schema } from './types';

/** Short names for what living cases and their tasks are made of. Days are YYYY-MM-DD, instants ISO. */
export type TaskKind = Schema<'TaskKind'>;
export type WorkTask = Schema<'WorkTask'>;
export type Worklist = Schema<'Worklist'>;
export type WorklistCounts = Worklist['counts'];
export type Consultant = Schema<'Consultant'>;
export type Team = Schema<'Team'>;
export type TaskWhy = Schema<'Why'>;
export type CaseRow = Schema<'CaseRow'>;
export type CaseDetail = Schema<'Case'>;
export type CaseState = Schema<'CaseState'>;
export type CaseFact = Schema<'CaseFact'>;
/** A value a rule looked at, as it was known then. */
export type SeenFact = TaskWhy['facts'][number];
