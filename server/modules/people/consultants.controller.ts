import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { parseListQuery } from '../../platform/http/list/parse-list-query';
import { sendList } from '../../platform/http/list/send-list';
import { apiList, apiTenant } from '../../platform/http/openapi/api-decorators';
import { requireTenant } from '../../platform/http/tenant-header';
import { CONSULTANT_LIST } from './consultant-list';
import { type ConsultantRecord, consultantRecordSchema } from './consultant.schema';
import { PeopleService } from './people.service';

@Controller('api/consultants')
export class ConsultantsController {
  constructor(private readonly people: PeopleService) {}

  @Get()
  @ApiOperation({ summary: 'The municipality’s staff, with what lies with each today' })
  @apiTenant(true)
  @apiList(CONSULTANT_LIST, consultantRecordSchema)
  async listConsultants(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<readonly ConsultantRecord[]> {
    const municipality = requireTenant(request.headers['x-municipality']);
    const query = parseListQuery(request.query, CONSULTANT_LIST);
    return sendList(response, CONSULTANT_LIST, query, await this.people.consultants(municipality, query));
  }
}
