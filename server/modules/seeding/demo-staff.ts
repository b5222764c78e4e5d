/** A member of the demo's staff: a role and a number, nobody's name. */
export interface DemoStaff {
  readonly externalId: string;
  readonly name: string;
  readonly role: 'jobConsultant' | 'companyConsultant' | 'teamLead' | 'manager';
  /** Name of the team; null for the manager. */
  readonly team: string | null;
}

export interface DemoTeam {
  readonly name: string;
  readonly competenceBank: string | null;
}

/** Aarhus has a team for each competence bank (S2 5.4). */
const AARHUS = '751';
const BANKS: readonly (readonly [bank: string, name: string])[] = [
  ['it', 'It'],
  ['architectureBuilding', 'Arkitektur og byggeri'],
  ['purchasingLogisticsEconomy', 'Indkøb, logistik og økonomi'],
  ['communicationMarketing', 'Kommunikation og marketing'],
  ['entrepreneurshipManagement', 'Iværksætteri og ledelse'],
  ['hrAdministrationLaw', 'HR, administration og jura'],
  ['environmentSustainability', 'Miljø og bæredygtighed'],
];

export function demoTeams(municipality: string): readonly DemoTeam[] {
  if (municipality === AARHUS) return BANKS.map(([competenceBank, name]) => ({ name, competenceBank }));
  return ['Team 1', 'Team 2'].map((name) => ({ name, competenceBank: null }));
}

/** Job consultants and a lead for each team, a company consultant for every second, and one manager. */
export function demoStaff(teams: readonly DemoTeam[]): readonly DemoStaff[] {
  const perTeam = teams.length > 2 ? 1 : 3;
  const staff: DemoStaff[] = [{ externalId: 'leder-1', name: 'Leder 1', role: 'manager', team: null }];
  teams.forEach(({ name: team }, index) => {
    const number = index + 1;
    for (let one = 1; one <= perTeam; one += 1) {
      const no = index * perTeam + one;
      staff.push({ externalId: `konsulent-${no}`, name: `Konsulent ${no}`, role: 'jobConsultant', team });
    }
    staff.push({ externalId: `teamleder-${number}`, name: `Teamleder ${number}`, role: 'teamLead', team });
    if (index % 2 === 0)
      staff.push({ externalId: `virksomhedskonsulent-${number}`, name: `Virksomhedskonsulent ${number}`, role: 'companyConsultant', team });
  });
  return staff;
}
