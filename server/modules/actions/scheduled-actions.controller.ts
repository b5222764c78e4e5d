import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { parseListQuery } from '../../platform/http/list/parse-list-query';
import { sendList } from '../../platform/http/list/send-list';
import { apiAnswer, apiList, apiProblems, apiTenant } from '../../platform/http/openapi/api-decorators';
import { requireTenant } from '../../platform/http/tenant-header';
import { requireUuid } from '../../platform/http/uuid';
import { ACTION_LIST } from './action-list';
import { type ActionRecord, actionRecordSchema } from './action-record.schema';
import { ScheduledActionsService } from './scheduled-actions.service';

@Controller('api/scheduled-actions')
export class ScheduledActionsController {
  constructor(private readonly actions: ScheduledActionsService) {}

  @Get()
  @ApiOperation({ summary: 'Deferred work: what waits, is late, is done, was cancelled or given up' })
  @apiTenant(true)
  @apiList(ACTION_LIST, actionRecordSchema)
  async listActions(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<readonly ActionRecord[]> {
    const municipality = requireTenant(request.headers['x-municipality']);
    const query = parseListQuery(request.query, ACTION_LIST);
    response.setHeader('Cache-Control', 'no-store');
    return sendList(response, ACTION_LIST, query, await this.actions.list(municipality, query));
  }

  @Post(':id/retry')
  @HttpCode(200)
  @ApiOperation({ summary: 'Try a parked action again' })
  @apiTenant(true)
  @ApiHeader({ name: 'X-Actor', required: false, description: 'External id of the consultant who does it.', schema: { type: 'string' } })
  @apiAnswer(200, 'It waits, and is tried again at once.', actionRecordSchema)
  @apiProblems({
    400: 'The id or a header has the wrong form, or the actor is unknown.',
    404: 'There is no such action in this municipality.',
    409: 'It is not parked.',
  })
  retryAction(@Req() request: Request, @Param('id') id: string): Promise<ActionRecord> {
    const municipality = requireTenant(request.headers['x-municipality']);
    return this.actions.retry(municipality, requireUuid(id), request.headers['x-actor']);
  }
}
