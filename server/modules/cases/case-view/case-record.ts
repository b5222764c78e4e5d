import type { Risk } from '../../../domain/decision';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { CaseState } from './case-row.schema';

/** A case as it is read, before it gets words. */
export interface CaseRecord {
  readonly id: string;
  readonly citizenId: string;
  readonly externalId: string;
  readonly nameSealed: Buffer | null;
  readonly startedOn: CalendarDate;
  readonly endedOn: CalendarDate | null;
  readonly endReason: string | null;
  readonly state: CaseState;
  readonly pauses: readonly { readonly from: CalendarDate; readonly to: CalendarDate | null }[];
  readonly proposedTrack: string | null;
  readonly planTrack: string | null;
  readonly risk: Risk | null;
  readonly consultantId: string | null;
  readonly consultantName: string | null;
  readonly teamId: string | null;
  readonly teamName: string | null;
  readonly openTasks: number;
  readonly overdueTasks: number;
  readonly pastLegalTasks: number;
  readonly nextDueOn: CalendarDate | null;
  readonly nextConversationDueOn: CalendarDate | null;
  readonly lastConversationOn: CalendarDate | null;
  /** The rules of its tasks; all null before it was decided. */
  readonly ruleSetVersionId: string | null;
  readonly floorId: string | null;
  readonly floorVersion: number | null;
  readonly catalogueHash: string | null;
  readonly decidedAsOf: CalendarDate | null;
  readonly version: number;
}
