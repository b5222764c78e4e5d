import { DomainError } from '../../../../domain/shared/domain-error';
import { type CaseEvent, registered, requireOpen } from '../case-event';
import type { GivenGrantRequest } from '../event-requests.schema';

/** A course that was granted; what follows on it is a task where the municipality works so. */
export function registerGrant({ grantedOn, courseEndsOn, decisionId }: GivenGrantRequest): CaseEvent {
  return async (context) => {
    requireOpen(context);
    const { spell, today, transaction, municipality, repository } = context;
    if (grantedOn < spell.startedOn) throw new DomainError('grant.before_start', { value: grantedOn }, 'grantedOn');
    if (grantedOn > today) throw new DomainError('grant.in_future', { value: grantedOn }, 'grantedOn');
    if (courseEndsOn < grantedOn) throw new DomainError('grant.ends_before_granted', { value: courseEndsOn }, 'courseEndsOn');
    if (decisionId !== undefined && !(await repository.hasDecision(transaction, municipality, decisionId)))
      throw new DomainError('grant.decision_not_found', {}, 'decisionId');
    const row = { ...registered(context), granted_on: grantedOn, course_ends_on: courseEndsOn, decision_id: decisionId };
    const recordId = await repository.register(transaction, 'education_grant', row);
    return { kind: 'grant.registered', recordId, detail: { grantId: recordId, grantedOn, courseEndsOn } };
  };
}
