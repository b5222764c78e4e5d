import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request } from 'express';
import { apiAnswer, apiBody, apiProblems } from '../../platform/http/openapi/api-decorators';
import { readWithSchema } from '../../platform/http/read-with-schema';
import { answerCapacity } from './answer-capacity';
import { type CapacityAnswer, capacityAnswerSchema, capacityRequestSchema } from './capacity.schema';

@Controller('api/capacity-calculations')
export class CapacityController {
  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'What a cadence costs in conversations, and what the staff can hold (S3, the capacity calculator). Nothing is stored',
  })
  @apiBody(capacityRequestSchema)
  @apiAnswer(200, 'The calculation.', capacityAnswerSchema)
  @apiProblems({ 400: 'A number is missing or out of range; field says which.', 413: 'Larger than 1 MB.', 415: 'Not JSON.' })
  calculateCapacity(@Req() request: Request): CapacityAnswer {
    return answerCapacity(readWithSchema(capacityRequestSchema, request.body));
  }
}
