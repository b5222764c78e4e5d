import { decideCase } from '../../../domain/case-flow';
import type { Decision } from '../../../domain/decision';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { DomainError } from '../../../domain/shared/domain-error';
import type { Pause } from '../../../domain/shared/spell-clock';
import type { ChosenRules } from '../../rulebook';
import { checkMeasureIds } from '../check-measure-ids';
import type { CaseToOpen } from './case-to-open';

const FOR_EVER = '9999';

/** Throws `pause.overlaps` when two of the pauses share a day; those of one day to the next touch and are fine. */
export function checkPauses(pauses: readonly Pause[], field = 'pauses'): void {
  const sorted = pauses.map((pause, index) => ({ ...pause, index })).sort((one, other) => (one.from < other.from ? -1 : 1));
  sorted.forEach((pause, position) => {
    const before = sorted[position - 1];
    if (before && pause.from < (before.to ?? FOR_EVER))
      throw new DomainError('pause.overlaps', { value: before.from }, `${field}[${pause.index}]`);
  });
}

/** Throws `contact.twice` when the same kind of conversation stands twice on one day. */
function checkContacts({ contacts = [] }: CaseToOpen): void {
  const seen = new Set<string>();
  contacts.forEach(({ heldOn, kind }, index) => {
    const key = `${heldOn} ${kind}`;
    if (seen.has(key)) throw new DomainError('contact.twice', { value: heldOn }, `contacts[${index}]`);
    seen.add(key);
  });
}

/**
 * What the rules say of the case today. Throws what is wrong with it before any of it is stored: `opening.starts_in_future`, `contact.twice`, `pause.overlaps`, and whatever deciding it throws
 * (`contact.*`, `pause.*`, `measure.*`, `confirmed_track.*`, `track.unknown`).
 */
export function checkOpening(opening: CaseToOpen, { prepared }: ChosenRules, asOf: CalendarDate): Decision {
  const { startedOn, pauses = [], contacts = [], measures = [], facts = {}, confirmedTrack } = opening;
  if (startedOn > asOf) throw new DomainError('opening.starts_in_future', { value: startedOn }, 'startedOn');
  checkContacts(opening);
  checkPauses(pauses);
  checkMeasureIds(prepared, measures);
  const spell = { startedOn, pauses, contacts, measures, ...(confirmedTrack ? { confirmedTrack } : {}) };
  return decideCase(prepared, { asOf, spell, facts, conditions: {} }, { whatWouldChange: false, codesOnly: true });
}
