import type { Spell } from '../../domain/decision';
import type { Transaction } from '../../platform/database';
import type { DemoStaff, DemoTeam } from './demo-staff';

/** Any number, the same in every process: "live" in ASCII. */
const LOCK = 0x6c697665;

export interface StoredDemoCitizen {
  readonly no: number;
  readonly spell: Spell;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface StaffRow {
  readonly id: string;
  readonly externalId: string;
  readonly role: DemoStaff['role'];
  readonly teamId: string | null;
  readonly competenceBank: string | null;
}

/** What the demo's living cases are made from, and who works with them. */
export class LivingDemoRepository {
  /** Processes that seed at once take turns. */
  async lock(transaction: Transaction, municipality: string): Promise<void> {
    await transaction.query('select pg_advisory_xact_lock($1, $2)', [LOCK, Number(municipality)]);
  }

  /** Whether somebody works or is registered here: then it is not ours to fill. */
  async isInUse(transaction: Transaction): Promise<boolean> {
    const [row] = await transaction.query<{ readonly used: boolean }[]>(
      `select exists (select from citizen) or exists (select from consultant) as used`,
    );
    return row?.used ?? true;
  }

  async citizens(transaction: Transaction, atMost: number): Promise<readonly StoredDemoCitizen[]> {
    return transaction.query(`select citizen_no as no, spell, facts from demo_citizen order by citizen_no limit $1`, [atMost]);
  }

  async addTeams(transaction: Transaction, municipality: string, teams: readonly DemoTeam[]): Promise<void> {
    await transaction.query(
      `insert into team (municipality_code, name, competence_bank)
       select $1, name, "competenceBank" from jsonb_to_recordset($2::jsonb) as team (name text, "competenceBank" text)`,
      [municipality, JSON.stringify(teams)],
    );
  }

  async addStaff(transaction: Transaction, municipality: string, staff: readonly DemoStaff[]): Promise<readonly StaffRow[]> {
    await transaction.query(
      `insert into consultant (municipality_code, external_id, name, role, team_id, email)
       select $1, new."externalId", new.name, new.role, team.id, new."externalId" || '-' || $1 || '@eksempel.dk'
       from jsonb_to_recordset($2::jsonb) as new ("externalId" text, name text, role text, team text)
         left join team on team.municipality_code = $1 and team.name = new.team`,
      [municipality, JSON.stringify(staff)],
    );
    return transaction.query<StaffRow[]>(
      `select consultant.id, external_id as "externalId", role, team_id as "teamId", competence_bank as "competenceBank"
       from consultant left join team on team.municipality_code = consultant.municipality_code and team.id = team_id
       where consultant.municipality_code = $1 order by length(external_id), external_id`,
      [municipality],
    );
  }
}
