import type { CalendarDate } from '../../../../domain/shared/calendar-date';
import { DomainError } from '../../../../domain/shared/domain-error';
import { type CaseEvent, registered, requireOpen } from '../case-event';
import type { PauseRow } from '../case-events.repository';
import type { PauseEndRequest, PauseRequest } from '../event-requests.schema';

const FOR_EVER = '9999';

interface PauseDays {
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
}

/** Throws when the pause has no day, or shares one with another; a pause may begin on the day another ends. */
function checkDays({ from, to }: PauseDays, others: readonly PauseRow[]): void {
  if (to !== undefined && to <= from) throw new DomainError('pause.ends_before_start', { value: to }, 'to');
  const shared = others.find((other) => from < (other.to ?? FOR_EVER) && other.from < (to ?? FOR_EVER));
  if (shared) throw new DomainError('pause.overlaps', { value: shared.from }, 'from');
}

/** A period in which unemployment weeks do not count. */
export function registerPause({ from, to, reason }: PauseRequest): CaseEvent {
  return async (context) => {
    requireOpen(context);
    const { transaction, municipality, repository, spell } = context;
    if (from < spell.startedOn) throw new DomainError('pause.before_start', { value: from }, 'from');
    checkDays({ from, ...(to === undefined ? {} : { to }) }, await repository.pauses(transaction, municipality, spell.id));
    const pauseId = await repository.register(transaction, 'spell_pause', { ...registered(context), from_day: from, to_day: to, reason });
    return { kind: 'pause.registered', recordId: pauseId, detail: { pauseId, from, to: to ?? null } };
  };
}

/** The day an open pause ended. */
export function endPause(pauseId: string, { to }: PauseEndRequest): CaseEvent {
  return async (context) => {
    requireOpen(context);
    const { transaction, municipality, repository, spell } = context;
    const pauses = await repository.pauses(transaction, municipality, spell.id);
    const pause = pauses.find(({ id }) => id === pauseId);
    if (!pause) throw new DomainError('pause.not_found');
    if (pause.to !== undefined) throw new DomainError('pause.already_ended', { value: pause.to }, 'to');
    checkDays(
      { from: pause.from, to },
      pauses.filter(({ id }) => id !== pauseId),
    );
    await repository.endPause(transaction, municipality, pauseId, to, { actor: context.actor.name, now: context.now });
    return { kind: 'pause.ended', recordId: pauseId, detail: { pauseId, to } };
  };
}
