import { readPersonas } from '../../../seeds/read-seed-lists';
import { calendarDate } from '../../../server/domain/shared/calendar-date';
import { readCpr } from '../../../server/domain/shared/cpr';
import { verifyAudit } from '../../../server/modules/audit';
import { livingDemoParts, seedDatabase, seedLivingCases } from '../../../server/modules/seeding';
import { demoCpr } from '../../../server/modules/seeding/demo-cpr';
import { spellUntil } from '../../../server/modules/seeding/demo-case';
import { type Transaction, Transactions } from '../../../server/platform/database';
import { startService, type TestService } from '../http/start-service';
import { movedClock } from './moved-clock';

const CITIES = ['101', '147', '461', '751', '851'];
let service: TestService;

const inTenant = <T>(municipality: string, work: (transaction: Transaction) => Promise<T>): Promise<T> =>
  service.app.get(Transactions).inTenant(municipality, work);
const log: string[] = [];
const seed = () => seedLivingCases(livingDemoParts(service.app), (line) => log.push(line));

beforeAll(async () => {
  service = await startService({}, undefined, undefined, movedClock('2026-11-23T06:00:00Z'));
  await seedDatabase(service.database.dataSource, { log: () => undefined });
  await seed();
}, 120_000);
afterAll(() => service.stop());

describe.each(CITIES)('the living demo of %s', (municipality) => {
  const rows = (sql: string) => inTenant(municipality, (transaction) => transaction.query(sql));

  it('has some sixty cases and every persona, each with a holder and a plan', async () => {
    const personas = readPersonas().personas.filter((persona) => persona.municipality === municipality);
    const cases: { id: string; external_id: string; team_id: string | null; rule_set_version_id: string | null }[] = await rows(
      'select spell.*, external_id from spell join citizen on citizen.id = citizen_id',
    );
    expect(cases.length).toBeGreaterThanOrEqual(55 + personas.length);
    expect(cases.map(({ external_id }) => external_id)).toEqual(expect.arrayContaining(personas.map(({ id }) => id)));
    expect(cases.filter(({ team_id, rule_set_version_id }) => team_id === null || rule_set_version_id === null)).toEqual([]);
  });

  it('looks like a Monday morning: some tasks late, most later', async () => {
    const [counts] = await rows(`
      select count(*) filter (where opens_on <= '2026-11-23')::int as open,
        count(*) filter (where due_on < '2026-11-23')::int as overdue,
        count(*) filter (where due_on between '2026-11-23' and '2026-11-29')::int as week,
        count(*)::int as all from task where closed_as is null`);
    expect(counts.overdue).toBeGreaterThan(0);
    expect(counts.overdue).toBeLessThan(counts.all / 4);
    expect(counts.week).toBeGreaterThan(0);
  });

  it('names nobody, and shows only numbers that cannot have been issued', async () => {
    expect(await rows('select from citizen where name_sealed is not null')).toEqual([]);
    const staff: { name: string; email: string }[] = await rows('select name, email from consultant');
    for (const { name, email } of staff)
      expect(`${name} ${email}`).toMatch(/^(Konsulent|Teamleder|Leder|Virksomhedskonsulent) \d+ \S+@eksempel\.dk$/);
    expect(await inTenant(municipality, (transaction) => verifyAudit(transaction, municipality))).toMatchObject({ intact: true });
  });

  it('seeded again stays as it is', async () => {
    const before = await rows('select * from task order by id');
    expect(await seed()).toBe(0);
    expect(await rows('select * from task order by id')).toEqual(before);
  });
});

describe('the parts of the demo', () => {
  it('numbers are of people born in 2036, each another', () => {
    const numbers = Array.from({ length: 500 }, (_, index) => demoCpr(index));
    expect(new Set(numbers).size).toBe(500);
    for (const number of numbers) expect(readCpr(number) && /^\d{4}364\d{3}$/.test(number)).toBe(true);
  });

  it('a spell is known up to the day: nothing that has not happened yet', () => {
    const day = calendarDate;
    const spell = {
      startedOn: day('2026-10-05'),
      pauses: [{ from: day('2026-11-01'), to: day('2026-11-08') }, { from: day('2026-11-25') }],
      contacts: [
        { heldOn: day('2026-10-19'), kind: 'joint' as const },
        { heldOn: day('2026-11-23'), kind: 'individual' as const },
      ],
      measures: [{ id: 'internship', from: day('2026-11-24') }],
    };
    expect(spellUntil(spell, day('2026-11-22'))).toEqual({
      ...spell,
      pauses: [spell.pauses[0]],
      contacts: [spell.contacts[0]],
      measures: [],
    });
    expect(spellUntil(spell, day('2026-10-04'))).toBeNull();
  });
});
