import { Module } from '@nestjs/common';
import { FactsModule } from '../facts';
import { ReferenceCheck } from './reference-check';
import { RuleSetsController } from './rule-sets.controller';
import { RulebookRepository } from './rulebook.repository';
import { RulebookService } from './rulebook.service';

@Module({
  imports: [FactsModule],
  controllers: [RuleSetsController],
  providers: [RulebookService, RulebookRepository, { provide: ReferenceCheck, useFactory: () => new ReferenceCheck() }],
  exports: [RulebookService, ReferenceCheck],
})
export class RulebookModule {}
