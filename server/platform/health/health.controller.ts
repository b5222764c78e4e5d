import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Response } from 'express';
import { apiAnswer } from '../http/openapi/api-decorators';
import { liveSchema, type Readiness, readySchema } from './ready.schema';
import { ReadinessService } from './readiness.service';

@Controller('health')
export class HealthController {
  constructor(private readonly readiness: ReadinessService) {}

  @Get('live')
  @ApiOperation({ summary: 'Whether the process answers' })
  @apiAnswer(200, 'It does.', liveSchema)
  checkLive(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Whether the service can do its work: database, migrations, seeds; Redis when one is set' })
  @apiAnswer(200, 'Ready; degraded when Redis is set and away.', readySchema)
  @apiAnswer(503, 'Not ready.', readySchema)
  async checkReady(@Res({ passthrough: true }) response: Response): Promise<Readiness> {
    const readiness = await this.readiness.check();
    response.status(readiness.status === 'unavailable' ? 503 : 200);
    response.setHeader('Cache-Control', 'no-store');
    return readiness;
  }
}
