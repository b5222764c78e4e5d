import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { parseListQuery } from '../../../platform/http/list/parse-list-query';
import { sendList } from '../../../platform/http/list/send-list';
import { apiAnswer, apiList, apiProblems, apiTenant } from '../../../platform/http/openapi/api-decorators';
import { requireTenant } from '../../../platform/http/tenant-header';
import { requireUuid } from '../../../platform/http/uuid';
import { OUTBOX_LIST } from './outbox-list';
import { type OutboxMessage, outboxMessageSchema, type OutboxRecord, outboxRecordSchema } from './outbox-message.schema';
import { OutboxService } from './outbox.service';

@Controller('api/outbox')
export class OutboxController {
  constructor(private readonly outbox: OutboxService) {}

  @Get()
  @ApiOperation({ summary: 'Messages on their way and sent, newest first' })
  @apiTenant(true)
  @apiList(OUTBOX_LIST, outboxRecordSchema)
  async listMessages(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<readonly OutboxRecord[]> {
    const municipality = requireTenant(request.headers['x-municipality']);
    const query = parseListQuery(request.query, OUTBOX_LIST);
    response.setHeader('Cache-Control', 'no-store');
    return sendList(response, OUTBOX_LIST, query, await this.outbox.list(municipality, query));
  }

  @Get(':id')
  @ApiOperation({ summary: 'One message with what it says' })
  @apiTenant(true)
  @apiAnswer(200, 'The message.', outboxMessageSchema)
  @apiProblems({
    400: 'The id or the header has the wrong form, or the header is missing.',
    404: 'There is no such message in this municipality.',
  })
  getMessage(@Req() request: Request, @Param('id') id: string): Promise<OutboxMessage> {
    return this.outbox.find(requireTenant(request.headers['x-municipality']), requireUuid(id));
  }
}
