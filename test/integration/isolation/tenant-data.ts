import { randomUUID } from 'node:crypto';
import { readCpr } from '../../../server/domain/shared/cpr';
import { PersonalData } from '../../../server/platform/personal-data';
import { Rows } from '../cases-read/insert-rows';
import type { TestService } from '../http/start-service';

/** Three municipalities with different numbers of everything, so that a wrong count shows. */
export const MUNICIPALITIES = ['147', '751', '101'] as const;

/** In each of them lives a citizen with the same external id, the same name and the same number: somebody moved. It cannot have been issued: born in 2050. */
export const SHARED = { externalId: 'borger-1', name: 'Anne Prøve', cpr: '010150-5002' };

/** Tables whose rows belong to one municipality and have an id. */
export const TENANT_TABLES = [
  'team',
  'consultant',
  'citizen',
  'spell',
  'conversation',
  'agreement',
  'task',
  'decision',
  'scheduled_action',
  'outbox_message',
  'import_job',
  'recompute_run',
] as const;

/** `times` of everything, all of it with the municipality's own mark in its texts. */
export async function fillTenant(service: TestService, municipality: string, times: number): Promise<void> {
  const rows = new Rows(service.database.dataSource, municipality);
  const personal = service.app.get(PersonalData, { strict: false });
  const cpr = readCpr(SHARED.cpr);
  if (cpr === null) throw new Error('not a number');
  const [version] = await service.database.dataSource.query(`select id from rule_set_version where owner_id = $1`, [municipality]);
  for (let no = 1; no <= times; no += 1) {
    const mark = `mærke-${municipality}-${no}`;
    const team = await rows.team(`Team ${mark}`, 'communicationMarketing');
    const consultant = await rows.consultant(`konsulent-${mark}`, { team_id: team, name: `Navn ${mark}` });
    const citizen = await rows.citizen(`borger-${no}`, {
      name_sealed: personal.seal(municipality, no === 1 ? SHARED.name : mark),
      ...(no === 1 ? { cpr_sealed: personal.seal(municipality, cpr), cpr_search: personal.searchKey(municipality, cpr) } : {}),
    });
    const spell = await rows.spell({ citizen_id: citizen, consultant_id: consultant, team_id: team, plan_track: 'ordinary', risk: 'high' });
    const conversation = await rows.insert('conversation', {
      spell_id: spell,
      held_on: '2026-10-19',
      kind: 'individual',
      registered_by: mark,
    });
    await rows.insert('agreement', {
      spell_id: spell,
      conversation_id: conversation,
      made_on: '2026-10-19',
      agreed: mark,
      registered_by: mark,
    });
    await rows.insert('spell_pause', { spell_id: spell, from_day: '2026-11-02', registered_by: mark });
    const task = await rows.task({
      spell_id: spell,
      consultant_id: consultant,
      team_id: team,
      due_on: '2026-11-20',
      latest_on: '2026-11-22',
    });
    await rows.insert('scheduled_action', {
      kind: 'remindTask',
      subject_id: task,
      dedupe_key: `remind-${task}-0`,
      run_on: '2199-01-04',
      run_at: '08:00',
      due_at: '2199-01-04T07:00:00Z',
      not_before: '2199-01-04T07:00:00Z',
      payload: JSON.stringify({ step: 0, to: 'jobConsultant', channel: 'digest' }),
    });
    await rows.insert('outbox_message', {
      kind: 'digest',
      dedupe_key: `digest-${consultant}-2026-11-2${no}`,
      recipient: 'consultant',
      recipient_id: consultant,
      language: 'da',
      subject: mark,
      body: mark,
      message_id: `<${randomUUID()}@test>`,
      state: 'sent',
    });
    const job = {
      kind: 'citizens',
      file_name: `${mark}.csv`,
      file_hash: mark,
      mapping: '{}',
      is_dry_run: true,
      state: 'done',
      created_by: mark,
    };
    const importId = await rows.insert('import_job', job);
    await rows.tenant((manager) =>
      manager.query(
        `insert into import_row_error (municipality_code, import_id, line, code, params) values ($1, $2, 2, 'request.missing', '{}')`,
        [municipality, importId],
      ),
    );
    await rows.insert('recompute_run', { rule_set_version_id: version.id, state: 'done', created_by: mark });
    await service.post('/api/decisions', { municipality, asOf: '2026-11-23', spell: { startedOn: '2026-10-05' }, facts: { cvGoals: no } });
  }
}

/** Ids and marks by which a row of the municipality would be known in an answer. */
export async function signsOf(service: TestService, municipality: string): Promise<readonly string[]> {
  const rows = new Rows(service.database.dataSource, municipality);
  const ids = await Promise.all(
    TENANT_TABLES.map((table) => rows.tenant((manager): Promise<{ id: string }[]> => manager.query(`select id from ${table}`))),
  );
  return [`mærke-${municipality}`, ...ids.flat().map(({ id }) => id)];
}

const MORE_TABLES = ['spell_pause', 'fact_value', 'measure_taken', 'track_confirmation', 'education_grant', 'absence', 'audit_event'];

const EVERYTHING = [...TENANT_TABLES, ...MORE_TABLES]
  .map((table) => `select '${table}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${table} t`)
  .join(' union all ');

/** Everything a municipality has, as one text: two readings are alike when nobody wrote. */
export async function everythingOf(service: TestService, municipality: string): Promise<string> {
  const rows = new Rows(service.database.dataSource, municipality);
  return JSON.stringify(await rows.tenant((manager) => manager.query(EVERYTHING)));
}
