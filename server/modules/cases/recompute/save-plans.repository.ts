import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../../platform/database';
import type { ClosedTask, DecidedSpell, MovedTask, NewTask, PlanChanges, RestampedTask } from './plan-changes';

const STAMP = `"ruleSetVersionId" uuid, "floorId" text, "floorVersion" integer, "catalogueHash" text, "asOf" date`;
const SET_STAMP = `rule_set_version_id = new."ruleSetVersionId", floor_id = new."floorId", floor_version = new."floorVersion",
  catalogue_hash = new."catalogueHash", decided_as_of = new."asOf", known_at = $3`;
const HOLDER = `"consultantId" uuid, "teamId" uuid`;

const ADD = `
  insert into task (municipality_code, id, spell_id, kind, key, rule_id, opens_on, due_on, latest_on, detail, consultant_id, team_id,
    rule_set_version_id, floor_id, floor_version, catalogue_hash, decided_as_of, known_at, created_at, changed_at)
  select $1, new.id, new."spellId", new.kind, new.key, new."ruleId", (new."window"->>'opensOn')::date, (new."window"->>'dueOn')::date,
    (new."window"->>'latestOn')::date, new.detail, new."consultantId", new."teamId", new."ruleSetVersionId", new."floorId",
    new."floorVersion", new."catalogueHash", new."asOf", $3, $3, $3
  from jsonb_to_recordset($2::jsonb) as new
    (id uuid, "spellId" uuid, kind text, key text, "ruleId" text, "window" jsonb, detail jsonb, ${HOLDER}, ${STAMP})`;

/** The revision is what a calendar counts by: a moved task replaces the one it was. */
const MOVE = `
  update task set key = new.key, rule_id = new."ruleId", opens_on = (new."window"->>'opensOn')::date, due_on = (new."window"->>'dueOn')::date,
    latest_on = (new."window"->>'latestOn')::date, detail = new.detail, consultant_id = new."consultantId", team_id = new."teamId",
    revision = revision + 1, changed_at = $3, ${SET_STAMP}
  from jsonb_to_recordset($2::jsonb) as new (id uuid, key text, "ruleId" text, "window" jsonb, detail jsonb, ${HOLDER}, ${STAMP})
  where task.municipality_code = $1 and task.id = new.id and task.closed_as is null`;

const CLOSE = `
  update task set closed_as = new."as", closed_on = new."on", closed_at = $3, closed_by = $4, close_reason = new.reason,
    revision = revision + 1, changed_at = $3
  from jsonb_to_recordset($2::jsonb) as new (id uuid, "as" text, "on" date, reason text)
  where task.municipality_code = $1 and task.id = new.id and task.closed_as is null`;

const RESTAMP = `
  update task set consultant_id = new."consultantId", team_id = new."teamId", changed_at = $3, ${SET_STAMP}
  from jsonb_to_recordset($2::jsonb) as new (id uuid, ${HOLDER}, ${STAMP})
  where task.municipality_code = $1 and task.id = new.id and task.closed_as is null`;

const DECIDE = `
  update spell set proposed_track = new."proposedTrack", plan_track = new."planTrack", risk = new.risk,
    next_booking_by = new."nextBookingBy", ${SET_STAMP}
  from jsonb_to_recordset($2::jsonb) as new
    (id uuid, "proposedTrack" text, "planTrack" text, risk text, "nextBookingBy" date, ${STAMP})
  where spell.municipality_code = $1 and spell.id = new.id`;

/** Writes what recomputations found, each kind of change in one statement. */
@Injectable()
export class SavePlansRepository {
  async save(transaction: Transaction, municipality: string, changes: PlanChanges, actor: string, now: Date): Promise<void> {
    const write = async (
      sql: string,
      rows: readonly (NewTask | MovedTask | ClosedTask | RestampedTask | DecidedSpell)[],
      more: readonly string[] = [],
    ): Promise<void> => {
      if (rows.length > 0) await transaction.query(sql, [municipality, JSON.stringify(rows), now.toISOString(), ...more]);
    };
    await write(DECIDE, changes.spells);
    await write(CLOSE, changes.closed, [actor]);
    await write(MOVE, changes.moved);
    await write(RESTAMP, changes.restamped);
    await write(ADD, changes.added);
  }
}
