import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { parseListQuery } from '../../platform/http/list/parse-list-query';
import { sendList } from '../../platform/http/list/send-list';
import { apiList } from '../../platform/http/openapi/api-decorators';
import { MunicipalitiesService } from './municipalities.service';
import { MUNICIPALITY_LIST } from './municipality-list';
import { type MunicipalityRecord, municipalityRecordSchema } from './municipality-record.schema';

@Controller('api/municipalities')
export class MunicipalitiesController {
  constructor(private readonly municipalities: MunicipalitiesService) {}

  @Get()
  @ApiOperation({ summary: 'The municipalities with a rule set' })
  @apiList(MUNICIPALITY_LIST, municipalityRecordSchema)
  async listMunicipalities(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<readonly MunicipalityRecord[]> {
    const query = parseListQuery(request.query, MUNICIPALITY_LIST);
    return sendList(response, MUNICIPALITY_LIST, query, await this.municipalities.list(query));
  }
}
