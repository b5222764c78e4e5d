import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions';
import { CasesModule } from '../cases';
import { FactsModule } from '../facts';
import { PeopleModule } from '../people';
import { ImportPeopleRepository } from './import-people.repository';
import { ImportsController } from './imports.controller';
import { ImportsRepository } from './imports.repository';
import { ImportsService } from './imports.service';
import { CitizenImport } from './jobs/import-citizens';
import { ConversationImport } from './jobs/import-conversations';
import { ImportRunner } from './jobs/import-runner';
import { ImportToEnd } from './jobs/import-to-end';
import { RunImportHandler } from './jobs/run-import.handler';
import { ImportReceiver } from './receiving/import-receiver';

/** Files of other systems become cases. */
@Module({
  imports: [ActionsModule, CasesModule, FactsModule, PeopleModule],
  controllers: [ImportsController],
  providers: [
    ImportsService,
    ImportsRepository,
    ImportPeopleRepository,
    ImportReceiver,
    ImportRunner,
    ImportToEnd,
    CitizenImport,
    ConversationImport,
    RunImportHandler,
  ],
  exports: [ImportReceiver, ImportsService, ImportToEnd],
})
export class ImportsModule {}
