import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions';
import { RulebookModule } from '../rulebook';
import { RecomputeCaseHandler } from './jobs/recompute-case.handler';
import { CaseOpeningRepository } from './opening/case-opening.repository';
import { CaseOpening } from './opening/case-opening.service';
import { RecomputeRepository } from './recompute/recompute.repository';
import { RecomputeService } from './recompute/recompute.service';
import { SavePlansRepository } from './recompute/save-plans.repository';

/** What changes living cases: opening them, what happens in them, and the plan that follows. */
@Module({
  imports: [ActionsModule, RulebookModule],
  providers: [CaseOpening, CaseOpeningRepository, RecomputeService, RecomputeRepository, SavePlansRepository, RecomputeCaseHandler],
  exports: [CaseOpening, RecomputeService],
})
export class CaseWritingModule {}
