import { randomUUID } from 'node:crypto';
import type { Params } from 'nestjs-pino';
import type { Config } from '../config';
import { speakablePath } from '../http/speakable';

/** A calendar's link holds a secret that opens it. */
const SECRET = /^(\/calendar\/).+/i;

/** The part of a request's address that can hold no fact about a citizen and no secret. */
export function pathOf(url: string | undefined): string {
  return ((url ?? '').split('?')[0] ?? '').replace(SECRET, '$1…');
}

/**
 * JSON lines with a request id. A request is told by method and path: no query (it may filter on a citizen), no body, no headers, no address of
 * the caller. Health checks are not logged.
 */
export function loggingOptions(config: Pick<Config, 'logLevel'>): Params {
  return {
    pinoHttp: {
      level: config.logLevel,
      // Quoted by people who report an error, so it must be unique over restarts.
      genReqId: () => randomUUID(),
      quietReqLogger: true,
      autoLogging: { ignore: (request) => pathOf(request.url).startsWith('/health/') },
      serializers: {
        req: (request: { id: unknown; method: string; url?: string }) => ({
          id: request.id,
          method: request.method,
          path: speakablePath(pathOf(request.url)),
        }),
        res: (response: { statusCode: number }) => ({ statusCode: response.statusCode }),
      },
      customLogLevel: (_request, response, error) => {
        if (error || response.statusCode >= 500) return 'error';
        return response.statusCode >= 400 ? 'warn' : 'info';
      },
    },
  };
}
