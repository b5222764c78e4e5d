import { type DynamicModule, Global, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { Logger } from 'pino';
import { ActionsModule } from './modules/actions';
import { CapacityModule } from './modules/capacity';
import { CasesModule } from './modules/cases';
import { FactsModule } from './modules/facts';
import { GrantsModule } from './modules/grants';
import { ImportsModule } from './modules/imports';
import { MunicipalitiesModule } from './modules/municipalities';
import { PeopleModule } from './modules/people';
import { PersonasModule } from './modules/personas';
import { RemindersModule } from './modules/reminders';
import { RulebookModule } from './modules/rulebook';
import { TasksModule } from './modules/tasks';
import { CLOCK, type Clock, databaseClock, systemClock, WORK_CLOCK, type WorkClock } from './platform/clock';
import { CONFIG, type Config } from './platform/config';
import { DatabaseModule, type OpenDatabase } from './platform/database';
import { HealthModule } from './platform/health';
import { MailModule, type MailSender } from './platform/mail';
import { PersonalDataModule } from './platform/personal-data';
import { noWaker, WAKER, type Waker } from './platform/queue';

export interface AppSurroundings {
  readonly config: Config;
  /** Open and migrated; Nest closes it with the application. */
  readonly dataSource: OpenDatabase['dataSource'];
  /** Already used by the request log. */
  readonly logger: Logger;
  /** Default: the machine's. Tests stand still on a day of their own. */
  readonly clock?: Clock;
  /** What is due goes by it. Default: the database's. */
  readonly workClock?: WorkClock;
  /** Default: nobody is woken, and the workers' own look finds what is due. */
  readonly waker?: Waker;
  /** Default: SMTP where the configuration names a server, else files. */
  readonly mailSender?: MailSender;
}

/** The HTTP service: the modules of the flow, and what they stand on. */
@Global()
@Module({})
export class AppModule {
  static with({
    config,
    dataSource,
    logger,
    clock = systemClock,
    workClock = databaseClock,
    waker = noWaker,
    mailSender,
  }: AppSurroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot({ pinoHttp: { logger }, useExisting: true }),
        DatabaseModule.forRoot(dataSource),
        HealthModule,
        PersonalDataModule,
        MailModule.with(mailSender),
        ActionsModule,
        FactsModule,
        RulebookModule,
        CapacityModule,
        CasesModule,
        GrantsModule,
        ImportsModule,
        MunicipalitiesModule,
        PersonasModule,
        PeopleModule,
        TasksModule,
        RemindersModule,
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CLOCK, useValue: clock },
        { provide: WORK_CLOCK, useValue: workClock },
        { provide: WAKER, useValue: waker },
      ],
      exports: [CONFIG, CLOCK, WORK_CLOCK, WAKER],
    };
  }
}
