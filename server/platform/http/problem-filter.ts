import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { acceptedLanguage } from './accepted-language';
import { problemOfError } from './problem-of-error';
import { speakable } from './speakable';

/** The one place where an error becomes an answer: problem details in Danish or English, nothing internal, and a log line for what is our fault. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request & { readonly id?: unknown }>();
    const response = http.getResponse<Response>();
    const requestId = typeof request.id === 'string' || typeof request.id === 'number' ? String(request.id) : randomUUID();
    const language = acceptedLanguage(request.headers['accept-language']);
    const problem = problemOfError(error, { language, path: request.path, requestId });
    if (problem.status >= 500) this.report(error, problem.code, requestId);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.status(problem.status);
    response.setHeader('Content-Language', language);
    response.setHeader('Vary', 'Accept-Language');
    response.setHeader('Cache-Control', 'no-store');
    response.type('application/problem+json').send(JSON.stringify(problem));
  }

  /** Name, code and stack frames only: a message may quote the values of a query. */
  private report(error: unknown, problem: string, requestId: string): void {
    const { name, code, stack } = (error ?? {}) as { readonly name?: unknown; readonly code?: unknown; readonly stack?: unknown };
    const frames = typeof stack === 'string' ? stack.split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12) : [];
    this.logger.error({ requestId, problem, error: speakable(name ?? typeof error), code: speakable(code ?? ''), frames });
  }
}
