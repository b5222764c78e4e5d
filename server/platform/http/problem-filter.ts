import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger, NotFoundException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DomainError } from '../../domain/shared/domain-error';
import { acceptedLanguage } from './accepted-language';
import { allowedMethods } from './allowed-methods';
import { problemOfError } from './problem-of-error';
import { speakable } from './speakable';

/** The one place where an error becomes an answer: problem details in Danish or English, nothing internal, and a log line for what is our fault. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request & { readonly id?: unknown }>();
    const response = http.getResponse<Response>();
    const requestId = typeof request.id === 'string' || typeof request.id === 'number' ? String(request.id) : randomUUID();
    const error = thrown instanceof NotFoundException ? (this.wrongMethod(request, response) ?? thrown) : thrown;
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
    response.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
    response.end(JSON.stringify(problem));
  }

  /** An address that answers other methods is not unknown. */
  private wrongMethod(request: Request, response: Response): DomainError | undefined {
    const allowed = allowedMethods(request.app, request.path);
    if (allowed.length === 0) return undefined;
    response.setHeader('Allow', allowed.join(', '));
    return new DomainError('request.method_not_allowed', { allowed });
  }

  /** Name, code and stack frames only: a message may quote the values of a query. */
  private report(error: unknown, problem: string, requestId: string): void {
    const { name, code, stack } = (error ?? {}) as { readonly name?: unknown; readonly code?: unknown; readonly stack?: unknown };
    const frames =
      typeof stack === 'string'
        ? stack
            .split('\n')
            .filter((line) => /^\s+at /.test(line))
            .slice(0, 12)
        : [];
    this.logger.error({ requestId, problem, error: speakable(name ?? typeof error), code: speakable(code ?? ''), frames });
  }
}
