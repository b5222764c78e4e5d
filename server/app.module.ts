import { type DynamicModule, Global, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { Logger } from 'pino';
import { CasesModule } from './modules/cases';
import { FactsModule } from './modules/facts';
import { GrantsModule } from './modules/grants';
import { MunicipalitiesModule } from './modules/municipalities';
import { RulebookModule } from './modules/rulebook';
import { CONFIG, type Config } from './platform/config';
import { DatabaseModule, type OpenDatabase } from './platform/database';
import { HealthModule } from './platform/health';

export interface AppSurroundings {
  readonly config: Config;
  /** Open and migrated; Nest closes it with the application. */
  readonly dataSource: OpenDatabase['dataSource'];
  /** Already used by the request log. */
  readonly logger: Logger;
}

/** The HTTP service: the modules of the flow, and what they stand on. */
@Global()
@Module({})
export class AppModule {
  static with({ config, dataSource, logger }: AppSurroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot({ pinoHttp: { logger }, useExisting: true }),
        DatabaseModule.forRoot(dataSource),
        HealthModule,
        FactsModule,
        RulebookModule,
        CasesModule,
        GrantsModule,
        MunicipalitiesModule,
      ],
      providers: [{ provide: CONFIG, useValue: config }],
      exports: [CONFIG],
    };
  }
}
