import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { parseListQuery } from '../../../platform/http/list/parse-list-query';
import { sendList } from '../../../platform/http/list/send-list';
import { apiAnswer, apiList, apiProblems, apiTenant } from '../../../platform/http/openapi/api-decorators';
import { requireTenant } from '../../../platform/http/tenant-header';
import { requireUuid } from '../../../platform/http/uuid';
import { type CaseDetail, caseDetailSchema } from './case-detail.schema';
import { CaseDetailService } from './case-detail.service';
import { CASE_LIST } from './case-list';
import { type CaseRow, caseRowSchema } from './case-row.schema';
import { CaseViewService } from './case-view.service';

@Controller('api/cases')
export class LivingCasesController {
  constructor(
    private readonly cases: CaseViewService,
    private readonly details: CaseDetailService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The municipality’s living cases' })
  @apiTenant(true)
  @apiList(CASE_LIST, caseRowSchema)
  async listCases(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<readonly CaseRow[]> {
    const municipality = requireTenant(request.headers['x-municipality']);
    const query = parseListQuery(request.query, CASE_LIST);
    response.setHeader('Cache-Control', 'no-store');
    return sendList(response, CASE_LIST, query, await this.cases.list(municipality, query));
  }

  @Get(':id')
  @ApiOperation({ summary: 'One case: what happened, what is to be done, and what the rules say today. That it was read is logged' })
  @apiTenant(true)
  @apiAnswer(200, 'The case.', caseDetailSchema)
  @apiProblems({
    400: 'The id or the header has the wrong form, or the header is missing.',
    404: 'There is no such case in this municipality.',
  })
  getCase(@Req() request: Request, @Res({ passthrough: true }) response: Response, @Param('id') id: string): Promise<CaseDetail> {
    const municipality = requireTenant(request.headers['x-municipality']);
    response.setHeader('Cache-Control', 'no-store');
    return this.details.detail(municipality, requireUuid(id), request.headers['x-actor']);
  }
}
