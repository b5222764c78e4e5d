import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { apiAnswer, apiBody, apiProblems, apiTenant } from '../../platform/http/openapi/api-decorators';
import { readWithSchema } from '../../platform/http/read-with-schema';
import { checkTenant } from '../../platform/http/tenant-header';
import { decisionRequestSchema } from './case-request.schema';
import { CasesService } from './cases.service';
import { type Trial, trialSchema } from './trial.schema';

@Controller('api/trials')
export class TrialsController {
  constructor(private readonly cases: CasesService) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'What would be decided, as POST /api/decisions would. Nothing is stored' })
  @apiTenant(false)
  @apiBody(decisionRequestSchema)
  @apiAnswer(200, 'What would be decided, and the facts it was made from.', trialSchema)
  @apiProblems({
    400: 'Something in the request cannot be used; field says what.',
    403: 'Header and body name different municipalities.',
    413: 'Larger than 1 MB.',
    415: 'Not JSON.',
  })
  async createTrial(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Trial> {
    const body = readWithSchema(decisionRequestSchema, request.body);
    checkTenant(request.headers['x-municipality'], body.municipality);
    response.setHeader('Cache-Control', 'no-store');
    return this.cases.tryOut(body);
  }
}
