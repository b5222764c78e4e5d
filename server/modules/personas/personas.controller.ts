import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { parseListQuery } from '../../platform/http/list/parse-list-query';
import { sendList } from '../../platform/http/list/send-list';
import { apiList } from '../../platform/http/openapi/api-decorators';
import { PERSONA_LIST } from './persona-list';
import { type PersonaRecord, personaSchema } from './persona.schema';
import { PersonasService } from './personas.service';

@Controller('api/personas')
export class PersonasController {
  constructor(private readonly personas: PersonasService) {}

  @Get()
  @ApiOperation({ summary: 'Invented citizens to try rules with, four or five in each university city' })
  @apiList(PERSONA_LIST, personaSchema)
  listPersonas(@Req() request: Request, @Res({ passthrough: true }) response: Response): readonly PersonaRecord[] {
    const query = parseListQuery(request.query, PERSONA_LIST);
    return sendList(response, PERSONA_LIST, query, this.personas.list(query));
  }
}
