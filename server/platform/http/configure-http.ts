import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';
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
  // Until there is a console the printed address leads to the documentation.
  app.use('/', (request: Request, response: Response, next: NextFunction) => {
    if (request.path === '/' && (request.method === 'GET' || request.method === 'HEAD')) response.redirect('/api/docs');
    else next();
  });
  useBodyReading(app);
  app.useGlobalFilters(new ProblemFilter());
  SwaggerModule.setup('api/docs', app, () => createOpenApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Sporskifte · API',
    raw: ['json'],
  });
}
