import type { ConfirmedTrack, Contact, MeasureTaken } from '../../../domain/decision';
import type { Facts } from '../../../domain/facts/fact';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { Pause } from '../../../domain/shared/spell-clock';

/** Sealed with `platform/personal-data`; a field that is absent stays as it is stored. */
export interface SealedPerson {
  readonly nameSealed?: Buffer | null;
  readonly emailSealed?: Buffer | null;
  readonly cprSealed?: Buffer | null;
  /** Keyed HMAC of the CPR number; no two citizens of a municipality have the same. */
  readonly cprSearch?: Buffer | null;
  readonly language?: 'da' | 'en';
}

/** A conversation that was held, with what was written down after it. A conversation that is stored already stays as it is. */
export interface ContactToOpen extends Contact {
  readonly nextBookingBy?: CalendarDate;
  readonly agreement?: { readonly agreed: string; readonly dueOn?: CalendarDate };
}

/** One citizen's spell as another system tells it. Lists that are absent say nothing; what is stored already is not removed. */
export interface CaseToOpen {
  /** The other system's id of the citizen. */
  readonly externalId: string;
  readonly person?: SealedPerson;
  readonly startedOn: CalendarDate;
  /** The first day without unemployment, where the spell is over. A stored spell that ended on another day stays and the case is refused. */
  readonly endedOn?: CalendarDate;
  /** Why it ended, a code. Default: `other`. */
  readonly endReason?: string;
  readonly pauses?: readonly Pause[];
  readonly contacts?: readonly ContactToOpen[];
  readonly measures?: readonly MeasureTaken[];
  /** Have passed `readCaseFacts`; only those that differ from what is known are stored. */
  readonly facts?: Facts;
  /** Since when the facts hold. Default: the day the spell began. */
  readonly factsHoldFrom?: CalendarDate;
  readonly confirmedTrack?: ConfirmedTrack;
  readonly consultantId?: string | null;
  readonly teamId?: string | null;
}

export interface OpenCasesOptions {
  readonly actor: string;
  readonly source: 'register' | 'import' | 'demonstration';
}

/**
 * `added`: citizen or spell is new; `changed`: something was added to a spell that is there; `refused`: nothing was stored, and `code` says why
 * (`opening.*`, or what deciding throws: `contact.*`, `pause.*`, `measure.*`, `track.unknown`).
 */
export interface OpenedCase {
  readonly externalId: string;
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'refused';
  readonly citizenId: string | null;
  readonly spellId: string | null;
  readonly code: string | null;
  /** JSON path inside the case: `startedOn`, `contacts[2].heldOn`. */
  readonly field: string | null;
  readonly params: Readonly<Record<string, unknown>>;
}
