import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
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
  ['request.not_utf8', 'request.not_utf8'],
  ['charset.unsupported', 'request.unsupported_media_type'],
  ['request.aborted', 'request.aborted'],
  ['request.size.invalid', 'request.aborted'],
]);

/** Takes a file as it comes and judges its type itself; JSON in the type of its parser would be swallowed here. */
const FILE_ROUTE = '/api/imports';

function refuseOtherTypes(request: Request, _response: Response, next: NextFunction): void {
  const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  if (request.path === FILE_ROUTE) next();
  else if (WITH_BODY.has(request.method) && hasBody && !request.is('application/json'))
    next(new DomainError('request.unsupported_media_type'));
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

/** A lenient reading would put U+FFFD for every æ, ø and å of another encoding, and store that. */
function refuseOtherEncodings(_request: IncomingMessage, _response: ServerResponse, body: Buffer, charset: string): void {
  if (charset !== 'utf-8') throw Object.assign(new Error('only UTF-8 is read'), { type: 'charset.unsupported' });
  if (!isUtf8(body)) throw Object.assign(new Error('the body is not UTF-8'), { type: 'request.not_utf8' });
}

const READING = { limit: LARGEST_BODY, strict: false, verify: refuseOtherEncodings };

/** Where a person is searched for by number, the field that holds it. */
const CPR_FIELDS: ReadonlyMap<string, string> = new Map([['/api/case-searches', 'text']]);

function checkParsedBody(request: Request, _response: Response, next: NextFunction): void {
  try {
    checkBody(request.body, CPR_FIELDS.get(request.path));
    next();
  } catch (error) {
    next(error);
  }
}

/** JSON in UTF-8 only, at most 1 MB, checked for what no body may hold. The application must have been created with `bodyParser: false`. */
export function useBodyReading(app: NestExpressApplication): void {
  app.use(refuseOtherTypes);
  app.useBodyParser('json', READING);
  app.use(nameParserError);
  app.use(checkParsedBody);
}
