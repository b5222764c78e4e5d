import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import helmet from 'helmet';
import { useBodyReading } from './body-reading';
import { createOpenApiDocument } from './openapi/create-openapi-document';
import { ProblemFilter } from './problem-filter';
import { serveConsole } from './serve-console';

/**
 * Everything about HTTP that holds for every route: protective headers, the console's pages, reading of bodies, problem details, documentation.
 * Without `consoleDirectory` only the interface is served.
 */
export function configureHttp(app: NestExpressApplication, consoleDirectory?: string): void {
  app.disable('x-powered-by');
  app.use(
    helmet({
      // Plain HTTP on the machine itself: nothing to upgrade to.
      strictTransportSecurity: false,
      contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
    }),
  );
  if (consoleDirectory !== undefined) serveConsole(app, consoleDirectory);
  useBodyReading(app);
  app.useGlobalFilters(new ProblemFilter());
  SwaggerModule.setup('api/docs', app, () => createOpenApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Sporskifte · API',
    raw: ['json'],
  });
}
