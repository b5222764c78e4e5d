export { recordVerdicts } from './record-verdicts';
export { ReferenceCheck } from './reference-check';
export { RulebookModule } from './rulebook.module';
export { type ChosenRules, RulebookService, type RulesUsed } from './rulebook.service';
