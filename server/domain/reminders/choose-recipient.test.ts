import { chooseRecipient, type StaffMember } from './choose-recipient';

const person = (id: string, role: string, teamId: string | null = null, more: Partial<StaffMember> = {}): StaffMember => ({
  id,
  role,
  teamId,
  isAway: false,
  isActive: true,
  ...more,
});
const away = { isAway: true };
const gone = { isAway: true, isActive: false };

const anna = person('anna', 'jobConsultant', 'north');
const lead = person('lead', 'teamLead', 'north');
const boss = person('boss', 'manager');
const task = { consultantId: 'anna', teamId: null };

describe('who is reminded', () => {
  test('the consultant who has the task; the team lead on a day of absence and after the consultant has left', () => {
    expect(chooseRecipient('jobConsultant', task, [anna, lead])).toBe('anna');
    expect(chooseRecipient('jobConsultant', task, [{ ...anna, ...away }, lead])).toBe('lead');
    expect(chooseRecipient('jobConsultant', task, [{ ...anna, ...gone }, lead])).toBe('lead');
  });

  test('a task of the team goes to its lead, of another team to the other lead', () => {
    const south = person('southlead', 'teamLead', 'south');
    expect(chooseRecipient('jobConsultant', { consultantId: null, teamId: 'south' }, [lead, south])).toBe('southlead');
    expect(chooseRecipient('teamLead', { consultantId: 'anna', teamId: 'south' }, [anna, lead, south])).toBe('southlead');
    expect(chooseRecipient('teamLead', task, [anna, south, lead])).toBe('lead');
  });

  test('of two leads the one who is there; a lead who is away rather than nobody', () => {
    const second = person('second', 'teamLead', 'north');
    expect(chooseRecipient('teamLead', task, [anna, { ...lead, ...away }, second])).toBe('second');
    expect(chooseRecipient('teamLead', task, [anna, { ...lead, ...away }])).toBe('lead');
    expect(chooseRecipient('teamLead', task, [anna, { ...lead, ...gone }])).toBeNull();
  });

  test('the manager, of the same team where there are several', () => {
    const northBoss = person('northboss', 'manager', 'north');
    expect(chooseRecipient('manager', task, [anna, boss, northBoss])).toBe('northboss');
    expect(chooseRecipient('manager', { consultantId: null, teamId: null }, [boss, northBoss])).toBe('boss');
  });

  test('nobody where nobody has the job', () => {
    expect(chooseRecipient('jobConsultant', { consultantId: null, teamId: null }, [anna, lead])).toBeNull();
    expect(chooseRecipient('manager', task, [anna, lead])).toBeNull();
  });
});
