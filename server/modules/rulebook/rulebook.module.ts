import { Module } from '@nestjs/common';
import { FactsModule } from '../facts';
import { RuleSetsController } from './rule-sets.controller';
import { RulebookRepository } from './rulebook.repository';
import { RulebookService } from './rulebook.service';

@Module({ imports: [FactsModule], controllers: [RuleSetsController], providers: [RulebookService, RulebookRepository], exports: [RulebookService] })
export class RulebookModule {}
