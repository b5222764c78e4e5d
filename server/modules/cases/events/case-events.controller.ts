import { applyDecorators, Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiHeader, ApiOperation } from '@nestjs/swagger';
import type { Request } from 'express';
import type { z } from 'zod';
import { apiAnswer, apiBody, apiProblems, apiTenant } from '../../../platform/http/openapi/api-decorators';
import { readWithSchema } from '../../../platform/http/read-with-schema';
import { requireTenant } from '../../../platform/http/tenant-header';
import { requireUuid } from '../../../platform/http/uuid';
import { type CaseChange, caseChangeSchema } from './case-change.schema';
import { CaseEventRunner } from './case-event-runner';
import type { CaseEvent } from './case-event';
import { assignCase } from './commands/assign-case';
import { confirmTrack } from './commands/confirm-track';
import { endCase } from './commands/end-case';
import { learnFacts } from './commands/learn-facts';
import { registerAgreement, setBookingDeadline } from './commands/register-agreement';
import { registerConversation } from './commands/register-conversation';
import { registerGrant } from './commands/register-grant';
import { registerMeasure } from './commands/register-measure';
import { endPause, registerPause } from './commands/register-pause';
import * as requests from './event-requests.schema';

/** The decorators every event has. */
export function apiEvent(summary: string, schema: z.ZodType): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary }),
    apiTenant(true),
    ApiHeader({
      name: 'X-Actor',
      required: false,
      description: 'External id of the member of staff who does it. Default: local.',
      schema: { type: 'string' },
    }),
    apiBody(schema),
    apiAnswer(201, 'It is stored, and the tasks of the case have moved with it.', caseChangeSchema),
    apiProblems({
      400: 'Something in it cannot be; nothing was stored.',
      404: 'There is no such case in this municipality.',
      409: 'It stands there already, the case has ended, or the case has changed since it was read.',
    }),
  );
}

/** What happens in a case. Each event moves the plan in the transaction it is stored in. */
@Controller('api/cases/:id')
export class CaseEventsController {
  constructor(private readonly runner: CaseEventRunner) {}

  @Post('conversations')
  @apiEvent('Register a conversation that was held, today or earlier', requests.conversationRequestSchema)
  conversation(@Req() request: Request, @Param('id') id: string, @Body() body: unknown): Promise<CaseChange> {
    return this.happen(request, id, body, requests.conversationRequestSchema, registerConversation);
  }

  @Post('facts')
  @apiEvent('Register facts that were learned', requests.factsRequestSchema)
  facts(@Req() request: Request, @Param('id') id: string, @Body() body: unknown): Promise<CaseChange> {
    return this.happen(request, id, body, requests.factsRequestSchema, learnFacts);
  }

  @Post('pauses')
  @apiEvent('Register a pause; without an end it lasts until it is ended', requests.pauseRequestSchema)
  pause(@Req() request: Request, @Param('id') id: string, @Body() body: unknown): Promise<CaseChange> {
    return this.happen(request, id, body, requests.pauseRequestSchema, registerPause);
  }

  @Post('pauses/:pauseId/end')
  @apiEvent('End an open pause', requests.pauseEndRequestSchema)
  pauseEnd(
    @Req() request: Request,
    @Param('id') id: string,
    @Param('pauseId') pauseId: string,
    @Body() body: unknown,
  ): Promise<CaseChange> {
    const pause = requireUuid(pauseId);
    return this.happen(request, id, body, requests.pauseEndRequestSchema, (end) => endPause(pause, end));
  }

  @Post('measures')
  @apiEvent('Register a measure that was begun', requests.measureRequestSchema)
  measure(@Req() request: Request, @Param('id') id: string, @Body() body: unknown): Promise<CaseChange> {
    return this.happen(request, id, body, requests.measureRequestSchema, registerMeasure);
  }

  @Post('track-confirmations')
  @apiEvent('Confirm the proposed track, or choose another with a reason', requests.trackConfirmationRequestSchema)
  confirmation(@Req() request: Request, @Param('id') id: string, @Body() body: unknown): Promise<CaseChange> {
    return this.happen(request, id, body, requests.trackConfirmationRequestSchema, confirmTrack);
  }

  @Post('agreements')
  @apiEvent('Register what citizen and consultant agreed', requests.agreementRequestSchema)
  agreement(@Req() request: Request, @Param('id') id: string, @Body() body: unknown): Promise<CaseChange> {
    return this.happen(request, id, body, requests.agreementRequestSchema, registerAgreement);
  }

  @Post('booking-deadlines')
  @apiEvent('Set the day the citizen is to have booked the next conversation by', requests.bookingDeadlineRequestSchema)
  bookingDeadline(@Req() request: Request, @Param('id') id: string, @Body() body: unknown): Promise<CaseChange> {
    return this.happen(request, id, body, requests.bookingDeadlineRequestSchema, setBookingDeadline);
  }

  @Post('grants')
  @apiEvent('Register a course that was granted', requests.givenGrantRequestSchema)
  grant(@Req() request: Request, @Param('id') id: string, @Body() body: unknown): Promise<CaseChange> {
    return this.happen(request, id, body, requests.givenGrantRequestSchema, registerGrant);
  }

  @Post('end')
  @apiEvent('End the spell', requests.caseEndRequestSchema)
  end(@Req() request: Request, @Param('id') id: string, @Body() body: unknown): Promise<CaseChange> {
    return this.happen(request, id, body, requests.caseEndRequestSchema, endCase);
  }

  @Post('assignment')
  @apiEvent('Give the case to a consultant, a team, or nobody; its tasks move with it', requests.assignmentRequestSchema)
  assignment(@Req() request: Request, @Param('id') id: string, @Body() body: unknown): Promise<CaseChange> {
    return this.happen(request, id, body, requests.assignmentRequestSchema, assignCase);
  }

  private happen<T extends { readonly version?: number | undefined }>(
    request: Request,
    id: string,
    body: unknown,
    schema: z.ZodType<T>,
    event: (asked: T) => CaseEvent,
  ): Promise<CaseChange> {
    const municipality = requireTenant(request.headers['x-municipality']);
    const caseId = requireUuid(id);
    const asked = readWithSchema(schema, body);
    return this.runner.run({ municipality, caseId, actor: request.headers['x-actor'], version: asked.version }, event(asked));
  }
}
