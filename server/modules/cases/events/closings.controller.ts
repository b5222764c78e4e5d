import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request } from 'express';
import { apiAnswer, apiBody, apiProblems, apiTenant } from '../../../platform/http/openapi/api-decorators';
import { readWithSchema } from '../../../platform/http/read-with-schema';
import { requireTenant } from '../../../platform/http/tenant-header';
import { requireUuid } from '../../../platform/http/uuid';
import { AbsenceService } from './absence.service';
import {
  type AbsenceAnswer,
  absenceSchema,
  type CaseloadMoveAnswer,
  caseloadMoveSchema,
  type TaskClosingAnswer,
  taskClosingSchema,
} from './case-change.schema';
import { CaseloadMoveService } from './caseload-move.service';
import { absenceRequestSchema, caseloadMoveRequestSchema, taskClosingRequestSchema } from './event-requests.schema';
import { TaskClosingService } from './task-closing.service';

/** What is done to a task or a consultant rather than to a case. */
@Controller('api')
export class ClosingsController {
  constructor(
    private readonly closings: TaskClosingService,
    private readonly absences: AbsenceService,
    private readonly caseloads: CaseloadMoveService,
  ) {}

  @Post('tasks/:id/closings')
  @ApiOperation({ summary: 'Close a task: done, or waived with a reason. After the end of its legal window only a team lead may waive it' })
  @apiTenant(true)
  @apiBody(taskClosingRequestSchema)
  @apiAnswer(201, 'It is closed, and the tasks of the case have moved with it.', taskClosingSchema)
  @apiProblems({
    400: 'Something in it cannot be; nothing was stored.',
    403: 'The legal window is over, and the actor is no team lead.',
    404: 'There is no such task in this municipality.',
    409: 'It is closed already, or it is done by registering what happened.',
  })
  closeTask(@Req() request: Request, @Param('id') id: string, @Body() body: unknown): Promise<TaskClosingAnswer> {
    const municipality = requireTenant(request.headers['x-municipality']);
    const call = { municipality, taskId: requireUuid(id), actor: request.headers['x-actor'] };
    return this.closings.close(call, readWithSchema(taskClosingRequestSchema, body));
  }

  @Post('consultants/:id/absences')
  @ApiOperation({ summary: 'Register that a consultant is away' })
  @apiTenant(true)
  @apiBody(absenceRequestSchema)
  @apiAnswer(201, 'It is stored.', absenceSchema)
  @apiProblems({
    400: 'Something in it cannot be; nothing was stored.',
    404: 'There is no such consultant in this municipality.',
    409: 'The consultant is away then already.',
  })
  registerAbsence(@Req() request: Request, @Param('id') id: string, @Body() body: unknown): Promise<AbsenceAnswer> {
    const municipality = requireTenant(request.headers['x-municipality']);
    const call = { municipality, consultantId: requireUuid(id), actor: request.headers['x-actor'] };
    return this.absences.register(call, readWithSchema(absenceRequestSchema, body));
  }

  @Post('consultants/:id/caseload-moves')
  @ApiOperation({ summary: 'Give all open cases of a consultant to another; their tasks move with them' })
  @apiTenant(true)
  @apiBody(caseloadMoveRequestSchema)
  @apiAnswer(201, 'They have moved.', caseloadMoveSchema)
  @apiProblems({
    400: 'Something in it cannot be; nothing was stored.',
    404: 'There is no such consultant in this municipality.',
  })
  moveCaseload(@Req() request: Request, @Param('id') id: string, @Body() body: unknown): Promise<CaseloadMoveAnswer> {
    const municipality = requireTenant(request.headers['x-municipality']);
    const call = { municipality, consultantId: requireUuid(id), actor: request.headers['x-actor'] };
    return this.caseloads.move(call, readWithSchema(caseloadMoveRequestSchema, body));
  }
}
