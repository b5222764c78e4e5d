import { Module } from '@nestjs/common';
import { PeopleModule } from '../people';
import { RulebookModule } from '../rulebook';
import { TasksModule } from '../tasks';
import { CaseDecisionService } from './case-view/case-decision.service';
import { CaseDetailService } from './case-view/case-detail.service';
import { CaseLogRepository } from './case-view/case-log.repository';
import { CaseRowRepository } from './case-view/case-row.repository';
import { CaseRowViewService } from './case-view/case-row-view.service';
import { CaseSearchesController } from './case-view/case-searches.controller';
import { CaseViewService } from './case-view/case-view.service';
import { LivingCasesController } from './case-view/living-cases.controller';
import { CaseHistoryRepository } from './history/case-history.repository';
import { TaskReminderRepository } from './why/task-reminder.repository';
import { WhyController } from './why/why.controller';
import { WhyService } from './why/why.service';

/** Living cases as people read them: lists, one case, why a task is there. Writes nothing but that somebody looked. */
@Module({
  imports: [PeopleModule, RulebookModule, TasksModule],
  controllers: [LivingCasesController, CaseSearchesController, WhyController],
  providers: [
    CaseDecisionService,
    CaseDetailService,
    CaseHistoryRepository,
    CaseLogRepository,
    CaseRowRepository,
    CaseRowViewService,
    CaseViewService,
    TaskReminderRepository,
    WhyService,
  ],
  exports: [CaseRowRepository, CaseRowViewService],
})
export class CaseReadingModule {}
