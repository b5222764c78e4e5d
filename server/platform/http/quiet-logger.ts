import type { INestApplicationContext, LoggerService } from '@nestjs/common';
import { Logger } from 'nestjs-pino';

/** Nest tells of every module and route it loads; nobody reads that. */
const CHATTY = new Set(['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory', 'NestApplication']);

/** Nest's logger as JSON lines through pino, without the chatter of starting. */
export class QuietLogger implements LoggerService {
  private readonly inner: Logger;

  constructor(app: INestApplicationContext) {
    this.inner = app.get(Logger);
  }

  log(message: unknown, ...rest: unknown[]): void {
    if (!CHATTY.has(String(rest.at(-1)))) this.inner.log(message, ...rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.inner.error(message, ...rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.inner.warn(message, ...rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.inner.debug(message, ...rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.inner.verbose(message, ...rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.inner.fatal(message, ...rest);
  }
}
