import { type CaseDetail } from '../../../api/work-types';
import { type SpellDays } from '../../../timeline';

/** The days a case's weeks depend on. */
export function spellDays({ startedOn, pauses }: Pick<CaseDetail, 'startedOn' | 'pauses'>): SpellDays {
  return { startedOn, pauses: pauses.map(({ from, to }) => (to === null ? { from } : { from, to })) };
}
