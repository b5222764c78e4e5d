import { Module } from '@nestjs/common';
import { FactsModule } from '../facts';
import { FindingsService } from './findings.service';
import { FloorsController } from './floors.controller';
import { ReferenceCheck } from './reference-check';
import { RuleSetFileService } from './rule-set-file.service';
import { RuleSetsController } from './rule-sets.controller';
import { RulebookRepository } from './rulebook.repository';
import { RulebookService } from './rulebook.service';
import { ScheduleService } from './schedule.service';

@Module({
  imports: [FactsModule],
  controllers: [RuleSetsController, FloorsController],
  providers: [
    RulebookService,
    RulebookRepository,
    ScheduleService,
    FindingsService,
    RuleSetFileService,
    { provide: ReferenceCheck, useFactory: () => new ReferenceCheck() },
  ],
  exports: [RulebookService, ReferenceCheck],
})
export class RulebookModule {}
