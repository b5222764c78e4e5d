import { Module } from '@nestjs/common';
import { RulebookModule } from '../rulebook';
import { CaseReadingModule } from './case-reading.module';
import { CaseWritingModule } from './case-writing.module';
import { CasesService } from './cases.service';
import { DecisionRepository } from './decision.repository';
import { DecisionsController } from './decisions.controller';
import { TrialsController } from './trials.controller';

@Module({
  imports: [CaseReadingModule, CaseWritingModule, RulebookModule],
  controllers: [DecisionsController, TrialsController],
  providers: [CasesService, DecisionRepository],
  exports: [CasesService, CaseWritingModule],
})
export class CasesModule {}
