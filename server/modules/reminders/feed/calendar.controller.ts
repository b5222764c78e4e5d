import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Response } from 'express';
import { apiFile, apiProblems } from '../../../platform/http/openapi/api-decorators';
import { FeedService } from './feed.service';

/** The link itself says whose calendar it is; a calendar program sends no header. */
@Controller('calendar')
export class CalendarController {
  constructor(private readonly feeds: FeedService) {}

  @Get(':token.ics')
  @ApiOperation({ summary: 'A consultant’s calendar of conversations, for calendar programs' })
  @apiFile('text/calendar', 'One all-day event for each conversation, on its due day. Names nobody.')
  @apiProblems({ 404: 'The link is not valid.' })
  async getCalendar(@Res() response: Response, @Param('token') token: string): Promise<void> {
    const text = await this.feeds.calendar(token);
    response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
    response.setHeader('Content-Disposition', 'attachment; filename="samtaler.ics"');
    // Nobody in between may keep it, and a link that has ended must end at once.
    response.setHeader('Cache-Control', 'private, no-cache');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.send(text);
  }
}
