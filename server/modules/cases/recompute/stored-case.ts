import type { Contact, MeasureTaken } from '../../../domain/decision';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { Pause } from '../../../domain/shared/spell-clock';
import type { StoredTask } from '../../../domain/tasks/task';

/** A spell's row, locked until the transaction ends. */
export interface SpellRow {
  readonly id: string;
  readonly citizenId: string;
  readonly startedOn: CalendarDate;
  readonly endedOn: CalendarDate | null;
  readonly consultantId: string | null;
  readonly teamId: string | null;
  readonly ruleSetVersionId: string | null;
  readonly floorId: string | null;
  readonly floorVersion: number | null;
  readonly catalogueHash: string | null;
  readonly decidedAsOf: CalendarDate | null;
  readonly proposedTrack: string | null;
  readonly planTrack: string | null;
  readonly risk: string | null;
  readonly nextBookingBy: CalendarDate | null;
}

export interface StoredConversation extends Contact {
  readonly id: string;
  readonly nextBookingBy: CalendarDate | null;
  readonly hasAgreement: boolean;
  /** Held before the day the spell came to us. */
  readonly isHistory?: boolean;
}

export interface StoredConfirmation {
  readonly track: string;
  readonly proposedTrack: string | null;
  readonly confirmedOn: CalendarDate;
  readonly by: string;
  readonly reason: string | null;
}

export interface StoredGrant {
  readonly id: string;
  readonly grantedOn: CalendarDate;
  readonly courseEndsOn: CalendarDate;
  readonly followedUpOn: CalendarDate | null;
}

/** A task with what a recomputation may have to write anew. */
export interface TaskRow extends StoredTask {
  readonly consultantId: string | null;
  readonly teamId: string | null;
  readonly ruleSetVersionId: string | null;
  readonly floorId: string | null;
  readonly floorVersion: number | null;
}

/** One case as it is known now. What begins only after the day is left out; `changesOn` says when the next of it begins. */
export interface StoredCase {
  readonly spell: SpellRow;
  readonly pauses: readonly Pause[];
  readonly conversations: readonly StoredConversation[];
  readonly measures: readonly MeasureTaken[];
  readonly confirmations: readonly StoredConfirmation[];
  readonly grants: readonly StoredGrant[];
  /** The newest value of each fact; unknown ones are not there. Not read against a catalogue yet. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly tasks: readonly TaskRow[];
  readonly changesOn: CalendarDate | null;
  /** Days for which a recomputation waits already. */
  readonly waitingFor: readonly CalendarDate[];
}
