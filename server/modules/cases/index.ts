export { type DecisionRequest, grantRequestSchema } from './case-request.schema';
export { CasesModule } from './cases.module';
export { CasesService } from './cases.service';
export { sendStored } from './send-stored';
export { knownFactsSchema, spellRecordSchema } from './spell-request.schema';
export { storedGrantDecisionSchema } from './stored-decision.schema';
