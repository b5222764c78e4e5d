import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { apiAnswer, apiProblems } from '../../platform/http/openapi/api-decorators';
import { type Overview, overviewSchema } from './overview.schema';
import { OverviewService } from './overview.service';

@Controller('api/overview')
export class OverviewController {
  constructor(private readonly service: OverviewService) {}

  @Get()
  @ApiOperation({ summary: 'All municipalities at a glance, with the published rules that are valid today' })
  @apiAnswer(200, 'The municipalities by name.', overviewSchema)
  @apiProblems({})
  getOverview(): Promise<Overview> {
    return this.service.overview();
  }
}
