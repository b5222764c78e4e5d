export { grantRequestSchema } from './case-request.schema';
export { CasesModule } from './cases.module';
export { CasesService } from './cases.service';
export { sendStored } from './send-stored';
export { storedGrantDecisionSchema } from './stored-decision.schema';
