import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { parseListQuery } from '../../platform/http/list/parse-list-query';
import { sendList } from '../../platform/http/list/send-list';
import { apiList } from '../../platform/http/openapi/api-decorators';
import { FLOOR_LIST } from './floor-list';
import { type FloorSummary, floorSummarySchema } from './floor-summary.schema';
import { RulebookService } from './rulebook.service';

@Controller('api/floors')
export class FloorsController {
  constructor(private readonly rulebook: RulebookService) {}

  @Get()
  @ApiOperation({ summary: 'The national floors, newest version of each, without their rules' })
  @apiList(FLOOR_LIST, floorSummarySchema)
  async listFloors(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<readonly FloorSummary[]> {
    const query = parseListQuery(request.query, FLOOR_LIST);
    return sendList(response, FLOOR_LIST, query, await this.rulebook.floors(query));
  }
}
