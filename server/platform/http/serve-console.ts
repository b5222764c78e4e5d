import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { NextFunction, Request, Response } from 'express';

/** Paths that belong to the interface; everything else is a page of the console. */
const INTERFACE = /^\/(api|health|calendar|metrics|queues)(\/|$)/;

/** Their names hold a hash of what is in them. */
const NAMED_BY_CONTENT = /[/\\]assets[/\\]/;

function isPageRequest(request: Request): boolean {
  return (request.method === 'GET' || request.method === 'HEAD') && !INTERFACE.test(request.path);
}

/**
 * The console in `directory` (what Vite built): its files, and its first page for every address that is a page, so that a link into the console works.
 * Files named by their content are kept by the browser for a year, the first page is asked for each time.
 */
export function serveConsole(app: NestExpressApplication, directory: string): void {
  const pack = compression();
  // A stored decision is asked for once and is not worth the packing; files and reference data are.
  app.use((request: Request, response: Response, next: NextFunction) =>
    request.method === 'GET' ? pack(request, response, next) : next(),
  );
  app.useStaticAssets(directory, {
    index: false,
    redirect: false,
    setHeaders: (response: Response, path: string) =>
      response.setHeader('Cache-Control', NAMED_BY_CONTENT.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    const isPage = isPageRequest(request) && !NAMED_BY_CONTENT.test(request.path) && request.accepts('html') === 'html';
    if (isPage) response.sendFile(join(directory, 'index.html'), { headers: { 'Cache-Control': 'no-cache' } });
    else next();
  });
}
