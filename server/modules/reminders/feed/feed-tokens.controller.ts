import { applyDecorators, Controller, Delete, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { apiAnswer, apiProblems, apiTenant } from '../../../platform/http/openapi/api-decorators';
import { requireTenant } from '../../../platform/http/tenant-header';
import { requireUuid } from '../../../platform/http/uuid';
import { type FeedLink, feedLinkSchema } from './feed-link.schema';
import { FeedService } from './feed.service';

/** What both routes share. */
function apiFeedChange(summary: string): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary }),
    apiTenant(true),
    ApiHeader({ name: 'X-Actor', required: false, description: 'External id of the consultant who does it.', schema: { type: 'string' } }),
    apiProblems({
      400: 'The id or a header has the wrong form, or the actor is unknown.',
      404: 'There is no such consultant in this municipality.',
    }),
  );
}

@Controller('api/consultants/:id/feed-tokens')
export class FeedTokensController {
  constructor(private readonly feeds: FeedService) {}

  @Post()
  @apiFeedChange('Make a calendar link for a consultant; the one before ends')
  @apiAnswer(201, 'The link. It is shown this once.', feedLinkSchema)
  createFeedToken(@Req() request: Request, @Res({ passthrough: true }) response: Response, @Param('id') id: string): Promise<FeedLink> {
    response.setHeader('Cache-Control', 'no-store');
    return this.feeds.issue(requireTenant(request.headers['x-municipality']), requireUuid(id), request.headers['x-actor']);
  }

  @Delete()
  @HttpCode(204)
  @apiFeedChange('End a consultant’s calendar link')
  @ApiResponse({ status: 204, description: 'There is no link any more.' })
  async deleteFeedToken(@Req() request: Request, @Param('id') id: string): Promise<void> {
    await this.feeds.withdraw(requireTenant(request.headers['x-municipality']), requireUuid(id), request.headers['x-actor']);
  }
}
