import { decideCase } from '../../../domain/case-flow';
import type { Decision, DecisionInput } from '../../../domain/decision';
import { deriveFacts } from '../../../domain/facts/derive-facts';
import type { Facts } from '../../../domain/facts/fact';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { DomainError } from '../../../domain/shared/domain-error';
import { talksOf } from '../../../domain/tasks/talks-of';
import type { CaseHappenings } from '../../../domain/tasks/task-input';
import { timeEvaluation } from '../../../platform/metrics';
import type { ChosenRules } from '../../rulebook';
import { readCaseFacts } from '../read-case-facts';
import type { StoredConditions } from './recompute.repository';
import type { StoredCase } from './stored-case';

/** As much of a stored case as deciding looks at. */
export type CaseToDecide = Pick<StoredCase, 'pauses' | 'conversations' | 'measures' | 'confirmations' | 'grants' | 'facts'> & {
  readonly spell: Pick<StoredCase['spell'], 'startedOn' | 'endedOn'>;
};

export interface DecidedCase {
  readonly input: DecisionInput;
  /** Codes only, without what would change it. */
  readonly decision: Decision;
  readonly happened: CaseHappenings;
}

/**
 * The facts as the catalogue reads them today. What an older catalogue allowed and this one does not says nothing: the case must go on, and the missing fact
 * becomes a task to collect it.
 */
function readable(facts: StoredCase['facts'], { prepared }: ChosenRules): Facts {
  const left = { ...facts };
  for (;;) {
    try {
      return readCaseFacts(left, prepared.catalogue);
    } catch (error) {
      const key = error instanceof DomainError ? error.field?.replace('facts.', '') : undefined;
      if (key === undefined || !Object.hasOwn(left, key)) throw error;
      delete left[key];
    }
  }
}

/** The booking day that was set last, in the newest talk or after it; an earlier one was met by that talk. */
function nextBookingBy({ conversations }: CaseToDecide): CalendarDate | null {
  const newestTalk = talksOf({ conversations }).at(-1);
  const since = conversations.filter(({ heldOn }) => !newestTalk || heldOn >= newestTalk.heldOn);
  return since.findLast((conversation) => conversation.nextBookingBy !== null)?.nextBookingBy ?? null;
}

function happenedIn(stored: CaseToDecide): CaseHappenings {
  const { spell, pauses, conversations, confirmations, measures, grants } = stored;
  const { startedOn, endedOn } = spell;
  return { startedOn, endedOn, pauses, conversations, nextBookingBy: nextBookingBy(stored), confirmations, measures, grants };
}

/** What a case is decided from, and what happened in it. Throws what reading facts throws. */
export function readStoredCase(
  stored: CaseToDecide,
  rules: ChosenRules,
  municipality: string,
  asOf: CalendarDate,
  { rising }: Pick<StoredConditions, 'rising'>,
): Omit<DecidedCase, 'decision'> {
  const { spell, pauses, measures } = stored;
  const facts = deriveFacts(readable(stored.facts, rules), municipality, rules.derivations);
  const latest = stored.confirmations.at(-1);
  // A choice of a track these rules do not have says nothing under them: their own proposal is put to a person again.
  const confirmed = rules.prepared.ruleSet.tracks.ordered.some(({ id }) => id === latest?.track) ? latest : undefined;
  const contacts = stored.conversations.map(({ heldOn, kind, heldBy, channel }) => ({
    heldOn,
    kind,
    ...(heldBy ? { heldBy } : {}),
    ...(channel ? { channel } : {}),
  }));
  const confirmedTrack = confirmed && { id: confirmed.track, confirmedOn: confirmed.confirmedOn, by: confirmed.by };
  const input: DecisionInput = {
    asOf,
    facts,
    conditions: { unemploymentRising: rising },
    spell: { startedOn: spell.startedOn, pauses, contacts, measures, ...(confirmedTrack ? { confirmedTrack } : {}) },
  };
  return { input, happened: happenedIn(stored) };
}

/** Decides a case from what is stored, as of a day. Throws what `decideCase` throws. */
export function decideStoredCase(
  stored: CaseToDecide,
  rules: ChosenRules,
  municipality: string,
  asOf: CalendarDate,
  conditions: Pick<StoredConditions, 'rising'>,
): DecidedCase {
  const read = readStoredCase(stored, rules, municipality, asOf, conditions);
  const decision = timeEvaluation(() => decideCase(rules.prepared, read.input, { whatWouldChange: false, codesOnly: true }));
  return { ...read, decision };
}
