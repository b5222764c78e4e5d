import { DomainError } from '../../../../domain/shared/domain-error';
import { type CaseEvent, type EventContext, registered, requireOpen } from '../case-event';
import type { TrackConfirmationRequest } from '../event-requests.schema';

function check({ spell, today, rules }: EventContext, { track, confirmedOn, reason }: TrackConfirmationRequest): void {
  const allowed = rules.prepared.ruleSet.tracks.ordered.map(({ id }) => id);
  if (!allowed.includes(track)) throw new DomainError('track.unknown', { allowed }, 'track');
  if (confirmedOn < spell.startedOn) throw new DomainError('confirmed_track.before_start', { value: confirmedOn }, 'confirmedOn');
  if (confirmedOn > today) throw new DomainError('confirmation.in_future', { value: confirmedOn }, 'confirmedOn');
  const proposed = spell.proposedTrack;
  const overrides = proposed !== null && proposed !== 'undecided' && proposed !== track;
  if (overrides && reason === undefined) throw new DomainError('confirmation.reason_missing', { proposed }, 'reason');
}

/** The rules propose; a named person confirms, or chooses another track and says why. */
export function confirmTrack(request: TrackConfirmationRequest): CaseEvent {
  return async (context) => {
    requireOpen(context);
    check(context, request);
    const { track, confirmedOn, reason } = request;
    const { transaction, municipality, repository, spell } = context;
    const { proposedTrack } = spell;
    if (await repository.hasConfirmation(transaction, municipality, spell.id, track, confirmedOn))
      throw new DomainError('confirmation.twice', { value: confirmedOn }, 'track');
    const row = { ...registered(context), track_id: track, proposed_track: proposedTrack, confirmed_on: confirmedOn, reason };
    const recordId = await repository.register(transaction, 'track_confirmation', row);
    return { kind: 'track.confirmed', recordId, detail: { track, proposedTrack, confirmedOn, hasReason: reason !== undefined } };
  };
}
