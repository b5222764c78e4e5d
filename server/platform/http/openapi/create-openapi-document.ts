import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { namedSchemas } from './named-schemas';

/** The description of the whole HTTP interface. The same source gives the same bytes: no clock, no address, no version of a library. */
export function createOpenApiDocument(app: INestApplication): OpenAPIObject {
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Sporskifte')
    .setDescription(
      'Fra en borgers oplysninger til risiko, spor, samtaleplan og tilbud, med begrundelser. / From a citizen’s facts to risk, track, plan of conversations and measures, with reasons.',
    )
    .setVersion('1')
    .build();
  const document = SwaggerModule.createDocument(app, base, {
    operationIdFactory: (_controller, method) => method,
    autoTagControllers: false,
  });
  const paths = Object.fromEntries(Object.entries(document.paths).sort(([one], [other]) => (one < other ? -1 : 1)));
  return {
    ...document,
    paths,
    components: { ...document.components, schemas: namedSchemas() as NonNullable<OpenAPIObject['components']>['schemas'] },
  };
}
