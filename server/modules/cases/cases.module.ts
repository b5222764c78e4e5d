import { Module } from '@nestjs/common';
import { RulebookModule } from '../rulebook';
import { CasesService } from './cases.service';
import { DecisionRepository } from './decision.repository';
import { DecisionsController } from './decisions.controller';

@Module({
  imports: [RulebookModule],
  controllers: [DecisionsController],
  providers: [CasesService, DecisionRepository],
  exports: [CasesService],
})
export class CasesModule {}
