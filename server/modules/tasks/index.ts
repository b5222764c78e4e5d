export { closeReasonWords } from './close-reason-words';
export { type RuleWords, ruleWords } from './rule-words';
export { TaskRepository } from './task.repository';
export type { StoredTaskRow } from './task-row';
export { TaskViewService } from './task-view.service';
export { TasksModule } from './tasks.module';
export { dayInSpell, weekOn } from './week-on';
export { citizenNameSchema, type WorkTask, workTaskSchema } from './work-task.schema';
export { TASK_KIND_WORDS } from './task-kind-words';
