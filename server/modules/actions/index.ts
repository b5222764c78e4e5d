export type { ActionPayload, DueAction, NewAction } from './action';
export { ACTION_KINDS, type ActionKind } from './action-kind';
export type { ActionHandler, ActionWork, InsideHandler, OutsideHandler, OutsideWork } from './action-handler';
export { ActionHandlers } from './action-handlers';
export { ActionStore } from './action-store';
export { ActionsModule } from './actions.module';
