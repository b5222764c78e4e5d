import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { Transaction } from '../../../platform/database';
import { PersonalData } from '../../../platform/personal-data';
import { type RuleWords, TaskViewService, weekOn } from '../../tasks';
import type { CaseRecord } from './case-record';
import { END_REASON_WORDS } from './end-reason-words';
import type { CaseRow } from './case-row.schema';

/** Puts words to cases, by the rules each was decided with. */
@Injectable()
export class CaseRowViewService {
  constructor(
    private readonly tasks: TaskViewService,
    private readonly personalData: PersonalData,
  ) {}

  /** The cases as they are on the day, in the same order. `within`: the transaction that is open. */
  async view(municipality: string, records: readonly CaseRecord[], today: CalendarDate, within?: Transaction): Promise<CaseRow[]> {
    const words = await this.tasks.wordsForAll(records, within);
    return records.map((record) => this.viewOne(municipality, record, today, words(record)));
  }

  private viewOne(municipality: string, record: CaseRecord, today: CalendarDate, words: RuleWords | null): CaseRow {
    const { citizenId: _citizenId, externalId, nameSealed, pauses: _pauses, decidedAsOf: _decidedAsOf, ...rest } = record;
    const { ruleSetVersionId: _version, floorId: _floor, floorVersion: _floorVersion, catalogueHash: _catalogue, ...shown } = rest;
    return {
      ...shown,
      citizen: { externalId, name: nameSealed && this.personalData.open(municipality, nameSealed) },
      unemploymentWeek: weekOn(today, record),
      endReasonLabel: record.endReason === null ? null : (END_REASON_WORDS[record.endReason] ?? null),
      trackLabel: record.planTrack === null ? null : (words?.track(record.planTrack) ?? null),
      riskLabel: record.risk === null ? null : (words?.risk(record.risk) ?? null),
    };
  }
}
