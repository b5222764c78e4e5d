import type { CalendarDate } from '../../domain/shared/calendar-date';
import type { Closing, TaskDetail, TaskKind } from '../../domain/tasks/task';

/** A task as it is read, with what has to be known to show it. */
export interface StoredTaskRow {
  readonly id: string;
  readonly kind: TaskKind;
  readonly key: string;
  readonly ruleId: string;
  readonly opensOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly latestOn: CalendarDate | null;
  readonly consultantId: string | null;
  readonly consultantName: string | null;
  readonly teamId: string | null;
  readonly detail: TaskDetail;
  readonly closedAs: Closing | null;
  readonly closedOn: CalendarDate | null;
  readonly closedBy: string | null;
  readonly closeReason: string | null;
  readonly revision: number;
  readonly reminders: number;
  /** The rules it was last worked out with; all null for a task made without rules. */
  readonly ruleSetVersionId: string | null;
  readonly floorId: string | null;
  readonly floorVersion: number | null;
  readonly catalogueHash: string | null;
  readonly decidedAsOf: CalendarDate | null;
  readonly knownAt: Date | null;
  /** The spell and its citizen; null for a task about the rules. */
  readonly spell: {
    readonly id: string;
    readonly startedOn: CalendarDate;
    readonly endedOn: CalendarDate | null;
    readonly pauses: readonly { readonly from: CalendarDate; readonly to: CalendarDate | null }[];
    readonly externalId: string;
  } | null;
  readonly nameSealed: Buffer | null;
}
