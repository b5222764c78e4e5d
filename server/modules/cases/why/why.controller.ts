import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { apiAnswer, apiProblems, apiTenant } from '../../../platform/http/openapi/api-decorators';
import { requireTenant } from '../../../platform/http/tenant-header';
import { requireUuid } from '../../../platform/http/uuid';
import { type Why, whySchema } from './why.schema';
import { WhyService } from './why.service';

@Controller('api/tasks')
export class WhyController {
  constructor(private readonly why: WhyService) {}

  @Get(':id/why')
  @ApiOperation({ summary: 'Why a task is there: rule, version, facts as they were known, the arithmetic of its days, reminders' })
  @apiTenant(true)
  @apiAnswer(200, 'The answer, also for a closed task.', whySchema)
  @apiProblems({
    400: 'The id or the header has the wrong form, or the header is missing.',
    404: 'There is no such task in this municipality.',
  })
  getWhy(@Req() request: Request, @Res({ passthrough: true }) response: Response, @Param('id') id: string): Promise<Why> {
    const municipality = requireTenant(request.headers['x-municipality']);
    response.setHeader('Cache-Control', 'no-store');
    return this.why.why(municipality, requireUuid(id), request.headers['x-actor']);
  }
}
