import { Module } from '@nestjs/common';
import { FactCatalogueRepository } from './fact-catalogue.repository';
import { FactsController } from './facts.controller';
import { FactsService } from './facts.service';

@Module({ controllers: [FactsController], providers: [FactsService, FactCatalogueRepository], exports: [FactsService] })
export class FactsModule {}
