import { DomainError } from '../../../../domain/shared/domain-error';
import { knownMeasures } from '../../check-measure-ids';
import { type CaseEvent, registered, requireOpen } from '../case-event';
import type { MeasureRequest } from '../event-requests.schema';

/** A measure that was begun. */
export function registerMeasure({ measureId, from, to }: MeasureRequest): CaseEvent {
  return async (context) => {
    requireOpen(context);
    const { transaction, municipality, repository, spell, today, rules } = context;
    const known = knownMeasures(rules.prepared);
    if (!known.has(measureId)) throw new DomainError('measure.unknown', { allowed: [...known] }, 'measureId');
    if (from < spell.startedOn) throw new DomainError('measure.before_start', { value: from }, 'from');
    if (from > today) throw new DomainError('measure.in_future', { value: from }, 'from');
    if (to !== undefined && to < from) throw new DomainError('measure.ends_before_start', { value: to }, 'to');
    if (await repository.hasMeasure(transaction, municipality, spell.id, measureId, from))
      throw new DomainError('measure.twice', { value: from }, 'from');
    const row = { ...registered(context), measure_id: measureId, from_day: from, to_day: to };
    const recordId = await repository.register(transaction, 'measure_taken', row);
    return { kind: 'measure.registered', recordId, detail: { measureId, from, to: to ?? null } };
  };
}
