import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { parseListQuery } from '../../platform/http/list/parse-list-query';
import { sendList } from '../../platform/http/list/send-list';
import { apiList, apiTenant } from '../../platform/http/openapi/api-decorators';
import { requireTenant } from '../../platform/http/tenant-header';
import { PeopleService } from './people.service';
import { TEAM_LIST } from './team-list';
import { type TeamRecord, teamRecordSchema } from './team.schema';

@Controller('api/teams')
export class TeamsController {
  constructor(private readonly people: PeopleService) {}

  @Get()
  @ApiOperation({ summary: 'The municipality’s teams, with what lies with each today' })
  @apiTenant(true)
  @apiList(TEAM_LIST, teamRecordSchema)
  async listTeams(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<readonly TeamRecord[]> {
    const municipality = requireTenant(request.headers['x-municipality']);
    const query = parseListQuery(request.query, TEAM_LIST);
    return sendList(response, TEAM_LIST, query, await this.people.teams(municipality, query));
  }
}
