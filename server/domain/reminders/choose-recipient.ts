import type { ReminderStep } from '../rulebook/rule-set';
import { assertNever } from '../shared/assert-never';

/** A member of the staff as reminders see one. */
export interface StaffMember {
  readonly id: string;
  readonly role: string;
  readonly teamId: string | null;
  /** Absent that day, or no longer employed. */
  readonly isAway: boolean;
  readonly isActive: boolean;
}

/** Who the task lies with. */
export interface Assignment {
  readonly consultantId: string | null;
  readonly teamId: string | null;
}

/** Somebody who is there before somebody who is away; among equals the first. */
function firstPresent(members: readonly StaffMember[]): StaffMember | undefined {
  return members.find(({ isAway }) => !isAway) ?? members.find(({ isActive }) => isActive);
}

/**
 * The consultant who is reminded: the task's own; the team lead instead of one who is away and where the task has none; the team's lead; the manager, of
 * the same team where there are several. Null: nobody has the job. `staff` in a fixed order, or the same reminder could go to another each time.
 */
export function chooseRecipient(
  to: Exclude<ReminderStep['to'], 'citizen'>,
  { consultantId, teamId }: Assignment,
  staff: readonly StaffMember[],
): string | null {
  const owner = staff.find(({ id }) => id === consultantId);
  const team = teamId ?? owner?.teamId ?? null;
  const lead = team === null ? undefined : firstPresent(staff.filter((one) => one.role === 'teamLead' && one.teamId === team));
  switch (to) {
    case 'jobConsultant':
      return (owner && !owner.isAway ? owner : lead)?.id ?? null;
    case 'teamLead':
      return lead?.id ?? null;
    case 'manager': {
      const managers = staff.filter(({ role }) => role === 'manager');
      return (firstPresent(managers.filter(({ teamId: own }) => own !== null && own === team)) ?? firstPresent(managers))?.id ?? null;
    }
    default:
      return assertNever(to);
  }
}
