import type { INestApplicationContext } from '@nestjs/common';
import { WORK_CLOCK } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { PersonalData } from '../../platform/personal-data';
import { CaseOpening, CasesService, MunicipalTasksService } from '../cases';
import { RulebookService } from '../rulebook';
import type { LivingDemoParts } from './seed-living-cases';

/** What the living demo is opened with, from the application. */
export function livingDemoParts(app: Pick<INestApplicationContext, 'get'>): LivingDemoParts {
  return {
    transactions: app.get(Transactions),
    clock: app.get(WORK_CLOCK),
    opening: app.get(CaseOpening),
    municipalTasks: app.get(MunicipalTasksService),
    cases: app.get(CasesService),
    rulebook: app.get(RulebookService),
    personalData: app.get(PersonalData),
  };
}
