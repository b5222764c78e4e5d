import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { parseListQuery } from '../../../platform/http/list/parse-list-query';
import { sendList } from '../../../platform/http/list/send-list';
import { apiAnswer, apiBody, apiList, apiProblems, apiTenant } from '../../../platform/http/openapi/api-decorators';
import { readWithSchema } from '../../../platform/http/read-with-schema';
import { requireTenant } from '../../../platform/http/tenant-header';
import { requireUuid } from '../../../platform/http/uuid';
import { PreviewPublication } from './preview-publication.service';
import { PUBLICATION_LIST } from './publication-list';
import {
  type Publication,
  type PublicationPreview,
  publicationPreviewSchema,
  publicationRequestSchema,
  publicationSchema,
} from './publication.schema';
import { PublicationsService } from './publications.service';

const PROBLEMS = {
  400: 'The id, the header or the body cannot be used.',
  404: 'There is no such publication in this municipality.',
  409: 'It is not in the state for that, another one is running, or the version is not the one valid today.',
};

@Controller('api/publications')
export class PublicationsController {
  constructor(
    private readonly publications: PublicationsService,
    private readonly previews: PreviewPublication,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a version of the rules does to the tasks of the live cases, team by team. Nothing is stored' })
  @apiTenant(true)
  @apiBody(publicationRequestSchema)
  @apiAnswer(200, 'The tasks that stay, move, go and come.', publicationPreviewSchema)
  @apiProblems({ 400: 'The header or the body cannot be used, or there is no such version.' })
  preview(@Req() request: Request, @Body() body: unknown): Promise<PublicationPreview> {
    const municipality = requireTenant(request.headers['x-municipality']);
    return this.previews.preview(municipality, readWithSchema(publicationRequestSchema, body).ruleSetVersion);
  }

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Put the version valid today into force over the live cases, batch by batch' })
  @apiTenant(true)
  @apiBody(publicationRequestSchema)
  @apiAnswer(202, 'It has begun.', publicationSchema)
  @apiProblems(PROBLEMS)
  start(@Req() request: Request, @Body() body: unknown): Promise<Publication> {
    const municipality = requireTenant(request.headers['x-municipality']);
    const { ruleSetVersion } = readWithSchema(publicationRequestSchema, body);
    return this.publications.start(municipality, request.headers['x-actor'], ruleSetVersion);
  }

  @Get()
  @ApiOperation({ summary: 'The municipality’s publications with their progress' })
  @apiTenant(true)
  @apiList(PUBLICATION_LIST, publicationSchema)
  async list(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<readonly Publication[]> {
    const municipality = requireTenant(request.headers['x-municipality']);
    const query = parseListQuery(request.query, PUBLICATION_LIST);
    return sendList(response, PUBLICATION_LIST, query, await this.publications.list(municipality, query));
  }

  @Get(':id')
  @ApiOperation({ summary: 'One publication with its progress' })
  @apiTenant(true)
  @apiAnswer(200, 'The publication.', publicationSchema)
  @apiProblems(PROBLEMS)
  find(@Req() request: Request, @Param('id') id: string): Promise<Publication> {
    return this.publications.find(requireTenant(request.headers['x-municipality']), requireUuid(id));
  }

  @Post(':id/stop')
  @HttpCode(200)
  @ApiOperation({ summary: 'Stop after the batch that is under way; what was decided stays' })
  @apiTenant(true)
  @apiAnswer(200, 'It has stopped.', publicationSchema)
  @apiProblems(PROBLEMS)
  stop(@Req() request: Request, @Param('id') id: string): Promise<Publication> {
    const municipality = requireTenant(request.headers['x-municipality']);
    return this.publications.stop(municipality, request.headers['x-actor'], requireUuid(id));
  }

  @Post(':id/resume')
  @HttpCode(200)
  @ApiOperation({ summary: 'Go on where it stopped' })
  @apiTenant(true)
  @apiAnswer(200, 'It goes on.', publicationSchema)
  @apiProblems(PROBLEMS)
  resume(@Req() request: Request, @Param('id') id: string): Promise<Publication> {
    const municipality = requireTenant(request.headers['x-municipality']);
    return this.publications.resume(municipality, request.headers['x-actor'], requireUuid(id));
  }
}
