import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions';
import { PeopleModule } from '../people';
import { RulebookModule } from '../rulebook';
import { CaseReadingModule } from './case-reading.module';
import { AbsenceRepository } from './events/absence.repository';
import { AbsenceService } from './events/absence.service';
import { CaseEventRunner } from './events/case-event-runner';
import { CaseEventsController } from './events/case-events.controller';
import { CaseEventsRepository } from './events/case-events.repository';
import { CaseloadMoveService } from './events/caseload-move.service';
import { ClosingsController } from './events/closings.controller';
import { TaskClosingRepository } from './events/task-closing.repository';
import { TaskClosingService } from './events/task-closing.service';
import { RecomputeCaseHandler } from './jobs/recompute-case.handler';
import { RunPublicationHandler } from './jobs/run-publication.handler';
import { CaseOpeningRepository } from './opening/case-opening.repository';
import { CaseOpening } from './opening/case-opening.service';
import { PreviewPublication } from './publications/preview-publication.service';
import { PublicationsController } from './publications/publications.controller';
import { PublicationsRepository } from './publications/publications.repository';
import { PublicationsService } from './publications/publications.service';
import { MunicipalTasksService } from './recompute/municipal-tasks.service';
import { RecomputeRepository } from './recompute/recompute.repository';
import { RecomputeService } from './recompute/recompute.service';
import { SavePlansRepository } from './recompute/save-plans.repository';

/** What changes living cases: opening them, what happens in them, and the plan that follows. */
@Module({
  imports: [ActionsModule, CaseReadingModule, PeopleModule, RulebookModule],
  controllers: [CaseEventsController, ClosingsController, PublicationsController],
  providers: [
    AbsenceRepository,
    AbsenceService,
    CaseEventRunner,
    CaseloadMoveService,
    CaseEventsRepository,
    TaskClosingRepository,
    TaskClosingService,
    CaseOpening,
    CaseOpeningRepository,
    RecomputeService,
    RecomputeRepository,
    SavePlansRepository,
    RecomputeCaseHandler,
    RunPublicationHandler,
    PreviewPublication,
    PublicationsRepository,
    PublicationsService,
    MunicipalTasksService,
  ],
  exports: [CaseOpening, MunicipalTasksService, RecomputeService],
})
export class CaseWritingModule {}
