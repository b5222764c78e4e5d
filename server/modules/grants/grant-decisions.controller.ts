import { Controller, Post, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { apiAnswer, apiBody, apiProblems, apiTenant } from '../../platform/http/openapi/api-decorators';
import { readWithSchema } from '../../platform/http/read-with-schema';
import { checkTenant } from '../../platform/http/tenant-header';
import { CasesService, grantRequestSchema, sendStored, storedGrantDecisionSchema } from '../cases';

@Controller('api/grant-decisions')
export class GrantDecisionsController {
  constructor(private readonly cases: CasesService) {}

  @Post()
  @ApiOperation({ summary: 'Decide an education-grant application: grant, refuse or refer, with every criterion. The decision is stored' })
  @apiTenant(false)
  @apiBody(grantRequestSchema)
  @apiAnswer(201, 'Decided and stored; Location says where.', storedGrantDecisionSchema)
  @apiProblems({
    400: 'Something in the request cannot be used; field says what.',
    403: 'Header and body name different municipalities.',
    413: 'Larger than 1 MB.',
    415: 'Not JSON.',
  })
  async createGrantDecision(@Req() request: Request, @Res() response: Response): Promise<void> {
    const body = readWithSchema(grantRequestSchema, request.body);
    checkTenant(request.headers['x-municipality'], body.municipality);
    sendStored(response, 201, await this.cases.decideGrant(body));
  }
}
