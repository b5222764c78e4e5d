import { Module } from '@nestjs/common';
import { PeopleModule } from '../people';
import { ActionClaimsRepository } from './action-claims.repository';
import { ActionFiguresRepository } from './action-figures.repository';
import { ActionHandlers } from './action-handlers';
import { ActionListRepository } from './action-list.repository';
import { ActionRunner } from './action-runner';
import { ActionStore } from './action-store';
import { ActionWorker } from './action-worker';
import { MetricsController } from './metrics.controller';
import { MetricsService } from './metrics.service';
import { ScheduledActionsController } from './scheduled-actions.controller';
import { ScheduledActionsService } from './scheduled-actions.service';

/** Work that waits for its time: `ActionStore` puts it off, `ActionHandlers` knows who does it, `ActionWorker` sees that it is done. */
@Module({
  imports: [PeopleModule],
  controllers: [ScheduledActionsController, MetricsController],
  providers: [
    ActionStore,
    ActionHandlers,
    ActionClaimsRepository,
    ActionListRepository,
    ActionFiguresRepository,
    MetricsService,
    ActionRunner,
    ActionWorker,
    ScheduledActionsService,
  ],
  exports: [ActionStore, ActionHandlers, ActionRunner, ActionWorker],
})
export class ActionsModule {}
