import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiQuery } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { parseListQuery } from '../../platform/http/list/parse-list-query';
import { sendList } from '../../platform/http/list/send-list';
import { apiAnswer, apiFile, apiList, apiProblems } from '../../platform/http/openapi/api-decorators';
import { readWithSchema } from '../../platform/http/read-with-schema';
import { requireUuid } from '../../platform/http/uuid';
import { type Findings, findingsSchema } from './findings.schema';
import { FindingsService } from './findings.service';
import { RULE_SET_LIST } from './rule-set-list';
import { type RuleSetDetail, ruleSetDetailSchema, type RuleSetRecord, ruleSetRecordSchema } from './rule-set-record.schema';
import { RuleSetFileService } from './rule-set-file.service';
import { RulebookService } from './rulebook.service';
import { type Schedule, scheduleQuerySchema, scheduleSchema } from './schedule.schema';
import { ScheduleService } from './schedule.service';

@Controller('api/rule-sets')
export class RuleSetsController {
  constructor(
    private readonly rulebook: RulebookService,
    private readonly schedules: ScheduleService,
    private readonly analysis: FindingsService,
    private readonly files: RuleSetFileService,
  ) {}

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

  @Get(':id/schedule')
  @ApiOperation({ summary: 'Every track unrolled week by week, for a citizen who becomes unemployed this week' })
  @ApiQuery({
    name: 'floor',
    required: false,
    schema: { type: 'string' },
    description: 'Id of a floor to draw it on. Default: the one in force this week, as for a decision.',
    example: 'dk-2020',
  })
  @apiAnswer(200, 'Conversations and measures of each track, and of the floor alone.', scheduleSchema)
  @apiProblems({ 400: 'The id has the wrong form, or the floor is unknown or a draft.', 404: 'There is no such version.' })
  getSchedule(@Param('id') id: string, @Req() request: Request): Promise<Schedule> {
    const { floor } = readWithSchema(scheduleQuerySchema, request.query);
    return this.schedules.schedule(requireUuid(id), floor);
  }

  @Get(':id/findings')
  @ApiOperation({ summary: 'What the analyser finds wrong with one version, and what needs a look today' })
  @apiAnswer(200, 'Findings and notices; both empty when all is well.', findingsSchema)
  @apiProblems({ 400: 'The id has the wrong form.', 404: 'There is no such version.' })
  getFindings(@Param('id') id: string): Promise<Findings> {
    return this.analysis.findings(requireUuid(id));
  }

  @Get(':id/yaml')
  @ApiOperation({ summary: 'One version as a YAML file, as a person would write it; it can be read back as a rule pack' })
  @apiFile('text/yaml', 'The file.')
  @apiProblems({ 400: 'The id has the wrong form.', 404: 'There is no such version.' })
  async getRuleSetFile(@Param('id') id: string, @Res() response: Response): Promise<void> {
    const { name, text } = await this.files.file(requireUuid(id));
    response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
    response.type('text/yaml; charset=utf-8').send(text);
  }
}
