import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiQuery } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { apiAnswer, apiProblems, apiTenant } from '../../platform/http/openapi/api-decorators';
import { readWithSchema } from '../../platform/http/read-with-schema';
import { requireTenant } from '../../platform/http/tenant-header';
import { MOST_DAYS_AHEAD, type Worklist, worklistQuerySchema, worklistSchema } from './worklist.schema';
import { WorklistService } from './worklist.service';

const UUID = { type: 'string', format: 'uuid' } as const;

@Controller('api/worklist')
export class WorklistController {
  constructor(private readonly worklists: WorklistService) {}

  @Get()
  @ApiOperation({ summary: 'What one consultant or one team has to do on a day, the most urgent first' })
  @apiTenant(true)
  @ApiQuery({ name: 'consultant', required: false, schema: UUID, description: 'Id of the consultant; or team.' })
  @ApiQuery({
    name: 'team',
    required: false,
    schema: UUID,
    description: 'Id of the team: its own tasks and those of its members; or consultant.',
  })
  @ApiQuery({ name: 'day', required: false, schema: { type: 'string', format: 'date' }, description: 'Default: today in Denmark.' })
  @ApiQuery({
    name: 'ahead',
    required: false,
    schema: { type: 'integer', minimum: 0, maximum: MOST_DAYS_AHEAD, default: 0 },
    description: 'Also tasks that open within so many days.',
  })
  @apiAnswer(200, 'The worklist.', worklistSchema)
  @apiProblems({
    400: 'Neither or both of consultant and team, or a day that does not exist.',
    404: 'There is no such consultant or team in this municipality.',
  })
  getWorklist(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Worklist> {
    const municipality = requireTenant(request.headers['x-municipality']);
    const query = readWithSchema(worklistQuerySchema, request.query);
    response.setHeader('Cache-Control', 'no-store');
    return this.worklists.worklist(municipality, query);
  }
}
