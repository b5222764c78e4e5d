import { danishDay } from '../../../platform/clock';
import type { NewAction } from '../../actions';

const TIME = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' });

/**
 * The reading of one chunk, as soon as somebody can. `again`: after a stop, when the earlier action for the chunk may be done already; which of two comes to
 * the chunk first does not matter.
 */
export function chunkAction(importId: string, no: number, now: Date, again = ''): NewAction {
  return {
    kind: 'runImport',
    subjectId: importId,
    dedupeKey: `import-${importId}-${no}${again}`,
    runOn: danishDay(now),
    runAt: TIME.format(now),
    dueAtMs: now.getTime(),
    payload: { no },
  };
}
