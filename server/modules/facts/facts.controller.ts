import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { parseListQuery } from '../../platform/http/list/parse-list-query';
import { sendList } from '../../platform/http/list/send-list';
import { apiList } from '../../platform/http/openapi/api-decorators';
import { FACT_LIST } from './fact-list';
import { type FactRecord, factRecordSchema } from './fact-record.schema';
import { FactsService } from './facts.service';

@Controller('api/facts')
export class FactsController {
  constructor(private readonly facts: FactsService) {}

  @Get()
  @ApiOperation({ summary: 'The fact catalogue: the only vocabulary rules and decisions have' })
  @apiList(FACT_LIST, factRecordSchema)
  async listFacts(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<readonly FactRecord[]> {
    const query = parseListQuery(request.query, FACT_LIST);
    return sendList(response, FACT_LIST, query, await this.facts.list(query));
  }
}
