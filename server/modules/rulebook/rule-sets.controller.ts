import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { parseListQuery } from '../../platform/http/list/parse-list-query';
import { sendList } from '../../platform/http/list/send-list';
import { apiAnswer, apiList, apiProblems } from '../../platform/http/openapi/api-decorators';
import { requireUuid } from '../../platform/http/uuid';
import { RULE_SET_LIST } from './rule-set-list';
import { type RuleSetDetail, ruleSetDetailSchema, type RuleSetRecord, ruleSetRecordSchema } from './rule-set-record.schema';
import { RulebookService } from './rulebook.service';

@Controller('api/rule-sets')
export class RuleSetsController {
  constructor(private readonly rulebook: RulebookService) {}

  @Get()
  @ApiOperation({ summary: 'Versions of rule sets, without their documents' })
  @apiList(RULE_SET_LIST, ruleSetRecordSchema)
  async listRuleSets(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<readonly RuleSetRecord[]> {
    const query = parseListQuery(request.query, RULE_SET_LIST);
    return sendList(response, RULE_SET_LIST, query, await this.rulebook.list(query));
  }

  @Get(':id')
  @ApiOperation({ summary: 'One version of a rule set with its whole document and the floor it rests on' })
  @apiAnswer(200, 'The version.', ruleSetDetailSchema)
  @apiProblems({ 400: 'The id has the wrong form.', 404: 'There is no such version.' })
  getRuleSet(@Param('id') id: string): Promise<RuleSetDetail> {
    return this.rulebook.detail(requireUuid(id));
  }
}
