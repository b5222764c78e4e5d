import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { MetricsService } from './metrics.service';

@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: MetricsService) {}

  @Get()
  @ApiOperation({ summary: 'How the service does, for Prometheus: times and counts over all municipalities, nothing about a person' })
  @ApiResponse({ status: 200, description: 'Prometheus’ text format.', content: { 'text/plain': { schema: { type: 'string' } } } })
  async getMetrics(@Res() response: Response): Promise<void> {
    const { type, body } = await this.metrics.text();
    response.setHeader('Content-Type', type);
    response.setHeader('Cache-Control', 'no-store');
    response.end(body);
  }
}
