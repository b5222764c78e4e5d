export { checkWithReference } from './check-with-reference';
export { recordVerdicts } from './record-verdicts';
export { RulebookModule } from './rulebook.module';
export { type ChosenRules, RulebookService, type RulesUsed } from './rulebook.service';
