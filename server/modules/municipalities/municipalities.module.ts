import { Module } from '@nestjs/common';
import { RulebookModule } from '../rulebook';
import { MunicipalitiesController } from './municipalities.controller';
import { MunicipalitiesService } from './municipalities.service';
import { MunicipalityRepository } from './municipality.repository';
import { OverviewController } from './overview.controller';
import { OverviewService } from './overview.service';

@Module({
  imports: [RulebookModule],
  controllers: [MunicipalitiesController, OverviewController],
  providers: [MunicipalitiesService, MunicipalityRepository, OverviewService],
})
export class MunicipalitiesModule {}
