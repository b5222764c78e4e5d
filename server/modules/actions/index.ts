export type { ActionPayload, DueAction, NewAction } from './action';
export { ACTION_KINDS, type ActionKind } from './action-kind';
export type { ActionHandler, ActionWork, InsideHandler, OutsideHandler, OutsideWork } from './action-handler';
export { ActionHandlers } from './action-handlers';
export { ActionStore } from './action-store';
export { ActionRunner } from './action-runner';
export { ActionWorker, type WorkerState } from './action-worker';
export { ActionsModule } from './actions.module';
