import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { parseListQuery } from '../../platform/http/list/parse-list-query';
import { sendList } from '../../platform/http/list/send-list';
import { apiAnswer, apiBody, apiList, apiProblems, apiTenant } from '../../platform/http/openapi/api-decorators';
import { readWithSchema } from '../../platform/http/read-with-schema';
import { checkTenant, requireTenant } from '../../platform/http/tenant-header';
import { requireUuid } from '../../platform/http/uuid';
import { decisionRequestSchema } from './case-request.schema';
import { CasesService } from './cases.service';
import { DECISION_LIST } from './decision-list';
import { sendStored } from './send-stored';
import {
  anyStoredDecisionSchema,
  type DecisionRecord,
  decisionRecordSchema,
  type Replay,
  replaySchema,
  storedDecisionSchema,
} from './stored-decision.schema';

@Controller('api/decisions')
export class DecisionsController {
  constructor(private readonly cases: CasesService) {}

  @Post()
  @ApiOperation({ summary: 'Decide a case: screening, track, contact plan, measures, reasons. The decision is stored' })
  @apiTenant(false)
  @apiBody(decisionRequestSchema)
  @apiAnswer(201, 'Decided and stored; Location says where.', storedDecisionSchema)
  @apiProblems({
    400: 'Something in the request cannot be used; field says what.',
    403: 'Header and body name different municipalities.',
    413: 'Larger than 1 MB.',
    415: 'Not JSON.',
  })
  async createDecision(@Req() request: Request, @Res() response: Response): Promise<void> {
    const body = readWithSchema(decisionRequestSchema, request.body);
    checkTenant(request.headers['x-municipality'], body.municipality);
    sendStored(response, 201, await this.cases.decide(body));
  }

  @Get()
  @ApiOperation({ summary: 'The municipality’s decisions, without their results' })
  @apiTenant(true)
  @apiList(DECISION_LIST, decisionRecordSchema)
  async listDecisions(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<readonly DecisionRecord[]> {
    const municipality = requireTenant(request.headers['x-municipality']);
    const query = parseListQuery(request.query, DECISION_LIST);
    return sendList(response, DECISION_LIST, query, await this.cases.list(municipality, query));
  }

  @Get(':id')
  @ApiOperation({ summary: 'One stored decision or grant decision' })
  @apiTenant(true)
  @apiAnswer(200, 'The decision as it was made.', anyStoredDecisionSchema)
  @apiProblems({
    400: 'The id or the header has the wrong form, or the header is missing.',
    404: 'There is no such decision in this municipality.',
  })
  async getDecision(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const municipality = requireTenant(request.headers['x-municipality']);
    sendStored(response, 200, await this.cases.find(municipality, requireUuid(id)));
  }

  @Post(':id/replay')
  @HttpCode(200)
  @ApiOperation({ summary: 'Decide once more from the stored rules and facts, and compare byte by byte. Nothing is stored' })
  @apiTenant(true)
  @apiAnswer(200, 'Whether the bytes are the same, and where they differ.', replaySchema)
  @apiProblems({
    400: 'The id or the header has the wrong form, or the header is missing.',
    404: 'There is no such decision in this municipality.',
  })
  replayDecision(@Req() request: Request, @Param('id') id: string): Promise<Replay> {
    return this.cases.replay(requireTenant(request.headers['x-municipality']), requireUuid(id));
  }
}
