import type { CalendarDate } from '../../../domain/shared/calendar-date';
import type { Closing, TaskDetail, TaskWindow, WantedTask } from '../../../domain/tasks/task';
import type { RulesUsed } from '../../rulebook';

/** Whose list a task stands on. */
export interface TaskHolder {
  readonly consultantId: string | null;
  readonly teamId: string | null;
}

/** Which rules said so, as of which day. */
export interface Provenance extends RulesUsed {
  readonly asOf: CalendarDate;
}

export interface NewTask extends WantedTask, TaskHolder, Provenance {
  readonly id: string;
  /** Null: the municipality's own. */
  readonly spellId: string | null;
}

export interface MovedTask extends TaskHolder, Provenance {
  readonly id: string;
  readonly key: string;
  readonly ruleId: string;
  readonly window: TaskWindow;
  readonly detail: TaskDetail;
}

export interface ClosedTask {
  readonly id: string;
  readonly as: Closing;
  readonly on: CalendarDate;
  /** A code. */
  readonly reason: string | null;
}

/** A task that stays where it is while who has it or which rules stand behind it changes. */
export interface RestampedTask extends TaskHolder, Provenance {
  readonly id: string;
}

/** What deciding a spell again found, where that is not what its row says already. */
export interface DecidedSpell extends Provenance {
  readonly id: string;
  readonly proposedTrack: string;
  readonly planTrack: string;
  readonly risk: string;
  readonly nextBookingBy: CalendarDate | null;
}

/** Everything that is written for one recomputation, of any number of spells. */
export interface PlanChanges {
  readonly added: NewTask[];
  readonly moved: MovedTask[];
  readonly closed: ClosedTask[];
  readonly restamped: RestampedTask[];
  readonly spells: DecidedSpell[];
}
