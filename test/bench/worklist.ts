/**
 * The console's lists over HTTP with so many open tasks in the table, half as many closed ones, and a quarter as many cases, all in one municipality.
 * Run: `node test/harness/run-typescript.cjs test/bench/worklist.ts [tasks] [rounds] [explain]`. Database: the embedded one, or TEST_DATABASE_URL.
 */
import 'reflect-metadata';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import type { DataSource } from 'typeorm';
import { createApplication } from '../../server/create-application';
import { seedDatabase } from '../../server/modules/seeding';
import { readConfig } from '../../server/platform/config';
import { inTenant } from '../../server/platform/database';
import { PersonalData } from '../../server/platform/personal-data';
import { startTestDatabase } from '../harness';
import { quantile } from './quantile';

const TASKS = Number(process.argv[2] ?? 200_000);
const ROUNDS = Number(process.argv[3] ?? 100);
const EXPLAIN = process.argv[4] === 'explain';
const MUNICIPALITY = '147';
const DAY = '2026-11-23';
const TEAMS = 10;
const CONSULTANTS = 100;
/** Consultant and team whose lists are asked for first. */
const ids = { consultant: '', team: '', spell: '', task: '' };

const RULES = `
  select version.id, floor.id as floor_id, floor.version as floor_version, catalogue.content_hash
  from rule_set_version version, floor_version floor, (select content_hash from fact_catalogue_version order by created_at desc limit 1) catalogue
  where version.owner_id = $1 and floor.id = 'dk-2026' order by version.version desc, floor.version desc limit 1`;

/** Work that is spread as in practice: most tasks due in the coming weeks, some overdue, a few past the legal latest; four tasks to a case. */
async function fill(dataSource: DataSource, nameSealed: Buffer): Promise<void> {
  await inTenant(dataSource, MUNICIPALITY, async (manager) => {
    const cases = TASKS / 4;
    await manager.query(`insert into team (municipality_code, name) select $1, 'Team ' || n from generate_series(1, ${TEAMS}) n`, [
      MUNICIPALITY,
    ]);
    await manager.query(
      `insert into consultant (municipality_code, external_id, name, role, team_id)
       select $1, 'k' || n, 'Konsulent ' || n, 'jobConsultant', (select id from team where name = 'Team ' || (1 + n % ${TEAMS}))
       from generate_series(1, ${CONSULTANTS}) n`,
      [MUNICIPALITY],
    );
    await manager.query(
      `insert into citizen (municipality_code, external_id, name_sealed) select $1, 'b' || n, $2 from generate_series(1, ${cases}) n`,
      [MUNICIPALITY, nameSealed],
    );
    const [rules] = await manager.query(RULES, [MUNICIPALITY]);
    await manager.query(
      `insert into spell (municipality_code, citizen_id, started_on, consultant_id, team_id, rule_set_version_id, floor_id, floor_version,
         catalogue_hash, plan_track, risk)
       select $1, citizen.id, date '${DAY}' - (no % 500)::int, consultant.id, consultant.team_id, $2, $3, $4, $5, 'ordinary', 'medium'
       from (select id, substr(external_id, 2)::int as no from citizen) as citizen
         join consultant on consultant.external_id = 'k' || (1 + no % ${CONSULTANTS})`,
      [MUNICIPALITY, rules.id, rules.floor_id, rules.floor_version, rules.content_hash],
    );
    await manager.query(
      `insert into spell_pause (municipality_code, spell_id, from_day, to_day, registered_by)
       select municipality_code, id, started_on + 10, started_on + 20, 'bench' from spell where started_on < date '${DAY}' - 60 and random() < 0.2`,
    );
    // Six tasks to a case, four of them open.
    await manager.query(
      `insert into task (municipality_code, spell_id, kind, key, rule_id, opens_on, due_on, latest_on, consultant_id, team_id, detail,
         rule_set_version_id, floor_id, floor_version, catalogue_hash, decided_as_of, known_at, closed_as, closed_at, closed_on)
       select municipality_code, id, kind, kind || ':' || n, 'floor-six-conversations', due - 20, due, case when n % 2 = 0 then due + 14 end,
         consultant_id, team_id, '{"responsible": "jobConsultant"}', rule_set_version_id, floor_id, floor_version, catalogue_hash,
         '${DAY}', now(), case when n > 4 then 'done' end, case when n > 4 then now() end, case when n > 4 then date '${DAY}' end
       from (
         select spell.*, n, date '${DAY}' - 25 + (random() * 45)::int as due,
           (array['holdConversation', 'registerAgreement', 'offerMeasure', 'collectMissingFact'])[1 + n % 4] as kind
         from spell, generate_series(1, 6) n
       ) as made`,
    );
    await manager.query(
      `insert into reminder (municipality_code, task_id, action_id, step, recipient, channel, sent_on)
       select municipality_code, id, gen_random_uuid(), 0, 'jobConsultant', 'digest', due_on from task where closed_as is null and due_on < '${DAY}'`,
    );
    const [first] = await manager.query(`select id, team_id from consultant where external_id = 'k1'`);
    [ids.consultant, ids.team] = [first.id, first.team_id];
    const [task] = await manager.query(`select id, spell_id from task where closed_as is null and consultant_id = $1 limit 1`, [first.id]);
    [ids.task, ids.spell] = [task.id, task.spell_id];
  });
  await dataSource.query('vacuum analyze');
}

async function measure(name: string, ask: () => Promise<Response>): Promise<void> {
  const taken: number[] = [];
  let bytes = 0;
  for (let round = 0; round < ROUNDS + 5; round += 1) {
    const from = performance.now();
    const answer = await ask();
    bytes = (await answer.text()).length;
    if (answer.status !== 200) throw new Error(`${name}: ${answer.status}`);
    if (round >= 5) taken.push(performance.now() - from);
  }
  console.log(`${name} | ${[0.5, 0.95, 0.99].map((q) => quantile(taken, q).toFixed(0)).join(' | ')} | ${(bytes / 1024).toFixed(0)}`);
}

/** Every statement the request runs, with its plan. */
async function explain(dataSource: DataSource, ask: () => Promise<Response>): Promise<void> {
  const seen: { query: string; parameters: unknown[] }[] = [];
  dataSource.setOptions({ logging: true });
  Reflect.set(dataSource, 'logger', {
    ...silent,
    logQuery: (query: string, parameters: unknown[] = []) => seen.push({ query, parameters }),
  });
  await (await ask()).text();
  Reflect.set(dataSource, 'logger', silent);
  for (const { query, parameters } of seen.filter(({ query: text }) => /^\s*(with|select)/i.test(text) && / task|spell/.test(text))) {
    await inTenant(dataSource, MUNICIPALITY, async (manager) => {
      const plan: { 'QUERY PLAN': string }[] = await manager.query(`explain (analyze, buffers, costs off) ${query}`, parameters);
      console.log(plan.map((line) => line['QUERY PLAN']).join('\n'));
    });
  }
}

const nothing = (): void => undefined;
const silent = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};

async function main(): Promise<void> {
  const database = await startTestDatabase();
  await seedDatabase(database.dataSource, { log: nothing, withPopulation: false });
  const app = await createApplication({ config: readConfig({ LOG_LEVEL: 'silent' }), dataSource: database.dataSource });
  const server = app.getHttpServer() as Server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const get = (path: string) => (): Promise<Response> => fetch(`${url}${path}`, { headers: { 'x-municipality': MUNICIPALITY } });
  try {
    await fill(database.dataSource, app.get(PersonalData, { strict: false }).seal(MUNICIPALITY, 'Anne Prøve'));
    const asks = {
      'worklist of a consultant, 500 tasks': get(`/api/worklist?consultant=${ids.consultant}&day=${DAY}`),
      'worklist of a consultant, 30 days ahead': get(`/api/worklist?consultant=${ids.consultant}&day=${DAY}&ahead=30`),
      'worklist of a team, 500 tasks': get(`/api/worklist?team=${ids.team}&day=${DAY}`),
      'consultants with counts': get('/api/consultants?range=[0,99]'),
      'teams with counts': get('/api/teams'),
      'cases, by next due day': get('/api/cases'),
      'cases of a consultant': get(`/api/cases?filter=${encodeURIComponent(JSON.stringify({ consultant: ids.consultant }))}`),
      'cases that are overdue': get(`/api/cases?filter=${encodeURIComponent(JSON.stringify({ overdue: true }))}`),
      'one case, whole': get(`/api/cases/${ids.spell}`),
      'why a task is there': get(`/api/tasks/${ids.task}/why`),
    };
    console.log(
      `${TASKS} open tasks, ${TASKS / 2} closed, ${TASKS / 4} cases, ${CONSULTANTS} consultants in ${TEAMS} teams; one client, ${ROUNDS} requests`,
    );
    console.log('request | p50 ms | p95 ms | p99 ms | kB');
    for (const [name, ask] of Object.entries(asks)) await measure(name, ask);
    if (EXPLAIN) for (const ask of Object.values(asks)) await explain(database.dataSource, ask);
  } finally {
    server.closeAllConnections();
    await app.close();
    await database.stop();
  }
}

void main();
