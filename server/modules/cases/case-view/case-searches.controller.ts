import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { apiAnswer, apiBody, apiProblems, apiTenant } from '../../../platform/http/openapi/api-decorators';
import { readWithSchema } from '../../../platform/http/read-with-schema';
import { requireTenant } from '../../../platform/http/tenant-header';
import type { CaseRow } from './case-row.schema';
import { caseSearchRequestSchema, caseSearchSchema } from './case-search.schema';
import { CaseViewService } from './case-view.service';

@Controller('api/case-searches')
export class CaseSearchesController {
  constructor(private readonly cases: CaseViewService) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Find a citizen’s cases by external id or CPR number. That somebody searched is logged, the text is not' })
  @apiTenant(true)
  @apiBody(caseSearchRequestSchema)
  @apiAnswer(200, 'The cases found, perhaps none.', caseSearchSchema)
  @apiProblems({ 400: 'There is no text to search for, or the header is missing.', 415: 'Not JSON.' })
  searchCases(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<readonly CaseRow[]> {
    const municipality = requireTenant(request.headers['x-municipality']);
    const { text } = readWithSchema(caseSearchRequestSchema, request.body);
    response.setHeader('Cache-Control', 'no-store');
    return this.cases.search(municipality, text, request.headers['x-actor']);
  }
}
