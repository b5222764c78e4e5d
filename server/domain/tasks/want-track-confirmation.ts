import { workingDays } from '../shared/working-days';
import { talksOf } from './talks-of';
import type { WantedTask } from './task';
import type { TaskInput } from './task-input';

/** Our assumption: no source names a deadline. The conversation is still fresh, and the day after a day off is enough. */
export const DAYS_TO_CONFIRM = workingDays(2);

export const confirmKey = (track: string): string => `confirm:${track}`;

/** Whether a person has answered this proposal: followed it, or chosen another track when it was made. A track the rules do not have is no answer under them. */
export function isAnswered(track: string, { prepared, happened }: Pick<TaskInput, 'prepared' | 'happened'>): boolean {
  const latest = happened.confirmations.at(-1);
  if (latest === undefined || !prepared.ruleSet.tracks.ordered.some(({ id }) => id === latest.track)) return false;
  return latest.track === track || latest.proposedTrack === track;
}

/**
 * A rule only proposes a track; a named consultant confirms it. Wanted from the first conversation, where the citizen is screened, and within two working
 * days. A proposal that changes after an answer asks again, from the day it changed.
 */
export function wantTrackConfirmation(input: TaskInput): WantedTask[] {
  const { prepared, outcome, happened, calendar } = input;
  const { id: track } = outcome.track;
  const screenedOn = talksOf(happened)[0]?.heldOn;
  if (prepared.ruleSet.tracks.ordered.length < 2 || track === 'undecided' || screenedOn === undefined || isAnswered(track, input))
    return [];
  const isAskedAgain = happened.confirmations.length > 0;
  const opensOn = isAskedAgain && outcome.asOf > screenedOn ? outcome.asOf : screenedOn;
  return [
    {
      key: confirmKey(track),
      kind: 'confirmTrack',
      ruleId: track,
      window: { opensOn, dueOn: calendar.addWorkingDays(opensOn, DAYS_TO_CONFIRM), latestOn: null },
      detail: { responsible: 'jobConsultant', track },
      ...(isAskedAgain ? { keepsWindow: true } : {}),
    },
  ];
}
