import { type HttpLogger, type Options, pinoHttp } from 'pino-http';
import type { Config } from '../config';
import { loggingOptions } from '../logging';

/** Logs every request, also one that is refused before it reaches a route; so it has to be the first the application uses. */
export function requestLogging(config: Pick<Config, 'logLevel'>): HttpLogger {
  return pinoHttp(loggingOptions(config).pinoHttp as Options);
}
