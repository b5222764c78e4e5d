import type { CalendarDate } from '../../domain/shared/calendar-date';
import type { ActionKind } from './action-kind';

/** Codes, numbers and ids; never a name, a number or a fact of a person. */
export type ActionPayload = Readonly<Record<string, string | number | boolean>>;

/** Work to be done once, not before its time. */
export interface NewAction {
  readonly kind: ActionKind;
  /** What it is about: a spell, a task, a message, an import, a run. */
  readonly subjectId: string;
  /** The same piece of work always has the same key: `remind-<taskId>-<step>`. */
  readonly dedupeKey: string;
  /** Civil day and time in Denmark (`07:00`): what is promised. */
  readonly runOn: CalendarDate;
  readonly runAt: string;
  /** The instant that follows from them, in milliseconds since 1970. */
  readonly dueAtMs: number;
  readonly payload?: ActionPayload;
}

/** An action that is due and ours to do. */
export interface DueAction {
  readonly id: string;
  readonly kind: ActionKind;
  readonly subjectId: string;
  readonly dedupeKey: string;
  readonly runOn: CalendarDate;
  readonly runAt: string;
  readonly dueAt: Date;
  /** How often it has failed. */
  readonly attempts: number;
  readonly payload: ActionPayload;
}
