import type { CalendarDate } from '../../domain/shared/calendar-date';
import type { Transaction } from '../../platform/database';
import type { DueAction } from './action';
import type { ActionKind } from './action-kind';

/** Several actions of one kind and one municipality, to be done in one transaction. */
export interface ActionWork {
  /** Open, for this municipality. The actions are marked done in it: effects and mark stand or fall together. */
  readonly transaction: Transaction;
  readonly municipality: string;
  readonly actions: readonly DueAction[];
  /** By the database's clock. */
  readonly now: Date;
  /** The Danish day of `now`. */
  readonly today: CalendarDate;
}

/**
 * Does the actions of one kind, set-based. When it throws, the batch is rolled back and its actions are tried one by one; one that then throws is tried
 * again later, and parked after the eighth time. May schedule further actions in the same transaction.
 */
export interface InsideHandler {
  readonly kind: ActionKind;
  /** Most actions handed over at once. */
  readonly batch: number;
  /** Gives each action's outcome, a short code (`sent`, `noLongerNeeded`). An action it does not name is `done`. */
  handle(work: ActionWork): Promise<ReadonlyMap<string, string>>;
}

/** One action whose effect lies outside the database, as a mail does. */
export interface OutsideWork {
  readonly municipality: string;
  readonly action: DueAction;
  readonly now: Date;
  readonly today: CalendarDate;
  /** Fires when the time is up; what is done after that may be done again by another. */
  readonly signal: AbortSignal;
}

/**
 * Does one action in transactions of its own. The action is leased for longer than it may take and marked done afterwards; a crash in between makes it
 * run once more, so the handler must know from its own rows what it has done.
 */
export interface OutsideHandler {
  readonly kind: ActionKind;
  /** Gives the outcome, a short code. */
  handleOutside(work: OutsideWork): Promise<string>;
}

export type ActionHandler = InsideHandler | OutsideHandler;
