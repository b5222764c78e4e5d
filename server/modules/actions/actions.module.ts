import { Module } from '@nestjs/common';
import { ActionHandlers } from './action-handlers';
import { ActionStore } from './action-store';

/** Work that waits for its time: `ActionStore` puts it off, `ActionHandlers` knows who does it. */
@Module({ providers: [ActionStore, ActionHandlers], exports: [ActionStore, ActionHandlers] })
export class ActionsModule {}
