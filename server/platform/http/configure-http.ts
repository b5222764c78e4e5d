import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import helmet from 'helmet';
import { useBodyReading } from './body-reading';
import { createOpenApiDocument } from './openapi/create-openapi-document';
import { ProblemFilter } from './problem-filter';

/** Everything about HTTP that holds for every route: protective headers, reading of bodies, problem details, documentation. */
export function configureHttp(app: NestExpressApplication): void {
  app.disable('x-powered-by');
  app.use(
    helmet({
      // Plain HTTP on the machine itself: nothing to upgrade to.
      strictTransportSecurity: false,
      contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
    }),
  );
  useBodyReading(app);
  app.useGlobalFilters(new ProblemFilter());
  SwaggerModule.setup('api/docs', app, () => createOpenApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Sporskifte · API',
    raw: ['json'],
  });
}
