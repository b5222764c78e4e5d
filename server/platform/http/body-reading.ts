import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { DomainError } from '../../domain/shared/domain-error';
import { checkBody } from './check-body';

/** Bytes. */
export const LARGEST_BODY = 1024 * 1024;

const WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);

/** What express' parser calls its errors, and our code for each. */
const CODE_OF_PARSER_ERROR: ReadonlyMap<string, string> = new Map([
  ['entity.too.large', 'request.too_large'],
  ['entity.parse.failed', 'request.malformed_json'],
  ['encoding.unsupported', 'request.unsupported_media_type'],
  ['charset.unsupported', 'request.unsupported_media_type'],
  ['request.aborted', 'request.aborted'],
  ['request.size.invalid', 'request.aborted'],
]);

function refuseOtherTypes(request: Request, _response: Response, next: NextFunction): void {
  const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  if (WITH_BODY.has(request.method) && hasBody && !request.is('application/json')) next(new DomainError('request.unsupported_media_type'));
  else next();
}

/** Express knows an error handler by its four parameters. */
function nameParserError(error: unknown, _request: Request, _response: Response, next: NextFunction): void {
  const { type, status } = (error ?? {}) as { readonly type?: unknown; readonly status?: unknown };
  const code = typeof type === 'string' ? CODE_OF_PARSER_ERROR.get(type) : undefined;
  if (code !== undefined) next(new DomainError(code));
  else if (status === 400) next(new DomainError('request.malformed_json'));
  else next(error);
}

function checkParsedBody(request: Request, _response: Response, next: NextFunction): void {
  try {
    checkBody(request.body);
    next();
  } catch (error) {
    next(error);
  }
}

/** JSON only, at most 1 MB, checked for what no body may hold. The application must have been created with `bodyParser: false`. */
export function useBodyReading(app: NestExpressApplication): void {
  app.use(refuseOtherTypes);
  app.useBodyParser('json', { limit: LARGEST_BODY, strict: false });
  app.use(nameParserError);
  app.use(checkParsedBody);
}
