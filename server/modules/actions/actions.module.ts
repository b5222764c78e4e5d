import { Module } from '@nestjs/common';
import { ActionClaimsRepository } from './action-claims.repository';
import { ActionHandlers } from './action-handlers';
import { ActionRunner } from './action-runner';
import { ActionStore } from './action-store';
import { ActionWorker } from './action-worker';

/** Work that waits for its time: `ActionStore` puts it off, `ActionHandlers` knows who does it, `ActionWorker` sees that it is done. */
@Module({
  providers: [ActionStore, ActionHandlers, ActionClaimsRepository, ActionRunner, ActionWorker],
  exports: [ActionStore, ActionHandlers, ActionRunner, ActionWorker],
})
export class ActionsModule {}
