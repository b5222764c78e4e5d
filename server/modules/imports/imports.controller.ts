import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiQuery } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { once } from 'node:events';
import { parseListQuery } from '../../platform/http/list/parse-list-query';
import { sendList } from '../../platform/http/list/send-list';
import { apiAnswer, apiFile, apiList, apiProblems, apiTenant } from '../../platform/http/openapi/api-decorators';
import { requireTenant } from '../../platform/http/tenant-header';
import { requireUuid } from '../../platform/http/uuid';
import { bodyOf, drainBody } from './body-of-request';
import { ERRORS_HEADER, errorsCsv } from './errors-csv';
import { IMPORT_KINDS } from './import-kind';
import { IMPORT_LIST } from './import-list';
import { type ImportDetail, importDetailSchema, type ImportRecord, importRecordSchema } from './import.schema';
import { ImportsService } from './imports.service';
import { readImportRequest } from './read-import-request';
import { ImportReceiver } from './receiving/import-receiver';

@Controller('api/imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly receiver: ImportReceiver,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({
    summary: 'Take in a file of citizens or of held conversations. It is read row by row afterwards; the same file again changes nothing',
  })
  @apiTenant(true)
  @ApiHeader({ name: 'X-Actor', required: false, description: 'External id of the consultant who sends it.', schema: { type: 'string' } })
  @ApiQuery({ name: 'kind', schema: { type: 'string', enum: [...IMPORT_KINDS] } })
  @ApiQuery({
    name: 'dryRun',
    required: false,
    schema: { type: 'string', enum: ['true', 'false'] },
    description: 'Try and count, store nothing.',
  })
  @ApiQuery({ name: 'fileName', required: false, schema: { type: 'string' } })
  @ApiQuery({
    name: 'mapping',
    required: false,
    schema: { type: 'string' },
    description: 'base64url of JSON: column → field, null passes it over.',
  })
  @ApiBody({ required: true, description: 'CSV or JSON Lines, one row per line.' })
  @apiAnswer(202, 'The file is here and will be read.', importDetailSchema)
  @apiProblems({
    400: 'The query or a header cannot be used.',
    413: 'Larger than 256 MB.',
    415: 'Neither CSV nor JSON Lines, or packed.',
    422: 'The file cannot be read at all; Location says where its columns are shown.',
    429: 'Too many files at once.',
  })
  async createImport(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<ImportDetail> {
    const municipality = requireTenant(request.headers['x-municipality']);
    let id: string | undefined;
    try {
      await this.receiver.receive(municipality, readImportRequest(request), bodyOf(request), (begun) => {
        id = begun;
        response.setHeader('Location', `/api/imports/${begun}`);
      });
    } catch (error) {
      await drainBody(request);
      if (!request.readableEnded) response.setHeader('Connection', 'close');
      throw error;
    }
    return this.imports.find(municipality, requireUuid(id ?? ''));
  }

  @Get()
  @ApiOperation({ summary: 'The municipality’s imports with their progress' })
  @apiTenant(true)
  @apiList(IMPORT_LIST, importRecordSchema)
  async listImports(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<readonly ImportRecord[]> {
    const municipality = requireTenant(request.headers['x-municipality']);
    const query = parseListQuery(request.query, IMPORT_LIST);
    return sendList(response, IMPORT_LIST, query, await this.imports.list(municipality, query));
  }

  @Get(':id')
  @ApiOperation({ summary: 'One import: progress, what was wrong with its rows, and what its columns were taken for' })
  @apiTenant(true)
  @apiAnswer(200, 'The import.', importDetailSchema)
  @apiProblems({ 400: 'The id or the header has the wrong form.', 404: 'There is no such import in this municipality.' })
  getImport(@Req() request: Request, @Param('id') id: string): Promise<ImportDetail> {
    return this.imports.find(requireTenant(request.headers['x-municipality']), requireUuid(id));
  }

  @Get(':id/errors.csv')
  @ApiOperation({ summary: 'Every row that was refused, as a file for a spreadsheet' })
  @apiTenant(true)
  @apiFile('text/csv', 'Line, field, code, and the sentence in Danish and English.')
  @apiProblems({ 400: 'The id or the header has the wrong form.', 404: 'There is no such import in this municipality.' })
  async getImportErrors(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const pages = await this.imports.errors(requireTenant(request.headers['x-municipality']), requireUuid(id));
    response.setHeader('Content-Disposition', `attachment; filename="fejl-${requireUuid(id)}.csv"`);
    response.setHeader('Cache-Control', 'no-store');
    response.type('text/csv; charset=utf-8').write(ERRORS_HEADER);
    for await (const page of pages) {
      if (response.destroyed) return;
      if (!response.write(errorsCsv(page))) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    }
    response.end();
  }

  @Post(':id/stop')
  @HttpCode(200)
  @ApiOperation({ summary: 'Read no further rows' })
  @apiTenant(true)
  @apiAnswer(200, 'Stopped; what was read stays.', importDetailSchema)
  @apiProblems({ 404: 'There is no such import in this municipality.', 409: 'It is not under way.' })
  stopImport(@Req() request: Request, @Param('id') id: string): Promise<ImportDetail> {
    const { 'x-municipality': tenant, 'x-actor': actor } = request.headers;
    return this.imports.stop(requireTenant(tenant), requireUuid(id), actor);
  }

  @Post(':id/resume')
  @HttpCode(200)
  @ApiOperation({ summary: 'Go on with the first row that was not read' })
  @apiTenant(true)
  @apiAnswer(200, 'It goes on.', importDetailSchema)
  @apiProblems({ 404: 'There is no such import in this municipality.', 409: 'It is not stopped.' })
  resumeImport(@Req() request: Request, @Param('id') id: string): Promise<ImportDetail> {
    const { 'x-municipality': tenant, 'x-actor': actor } = request.headers;
    return this.imports.resume(requireTenant(tenant), requireUuid(id), actor);
  }
}
