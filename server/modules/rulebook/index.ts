export { basisSchema } from './rule-parts.schema';
export { recordVerdicts } from './record-verdicts';
export { ReferenceCheck } from './reference-check';
export { RulebookModule } from './rulebook.module';
export { type ChosenRules, type PublishedRules, RulebookService, type RulesUsed } from './rulebook.service';
