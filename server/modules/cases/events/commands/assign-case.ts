import { DomainError } from '../../../../domain/shared/domain-error';
import { type CaseEvent, requireOpen } from '../case-event';
import type { AssignmentRequest } from '../event-requests.schema';

/** The case moves to a consultant, to a team, or to nobody; its tasks move with it. */
export function assignCase({ consultantId, teamId }: AssignmentRequest): CaseEvent {
  return async (context) => {
    requireOpen(context);
    const { transaction, municipality, repository, spell } = context;
    const ownTeam = consultantId === null ? spell.teamId : await repository.teamOf(transaction, municipality, consultantId);
    if (ownTeam === undefined) throw new DomainError('consultant.not_found', {}, 'consultantId');
    if (typeof teamId === 'string' && !(await repository.hasTeam(transaction, municipality, teamId)))
      throw new DomainError('team.not_found', {}, 'teamId');
    const team = teamId === undefined ? ownTeam : teamId;
    await repository.updateSpell(transaction, municipality, spell.id, 'holder', [consultantId, team]);
    return { kind: 'case.assigned', recordId: null, detail: { consultantId, teamId: team } };
  };
}
