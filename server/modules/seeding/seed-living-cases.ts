import { DEMO_MUNICIPALITIES, type DemoFacts } from '../../../seeds/population';
import { readPersonas } from '../../../seeds/read-seed-lists';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import { DomainError } from '../../domain/shared/domain-error';
import { danishDay, type WorkClock } from '../../platform/clock';
import type { Transactions } from '../../platform/database';
import type { PersonalData } from '../../platform/personal-data';
import type { CaseOpening, CasesService, CaseToOpen, MunicipalTasksService } from '../cases';
import type { RulebookService } from '../rulebook';
import { demoCase, type DemoPerson, spellUntil } from './demo-case';
import { demoCpr } from './demo-cpr';
import { demoStaff, demoTeams } from './demo-staff';
import { LivingDemoRepository, type StaffRow } from './living-demo.repository';

/** Citizens of each city's population who get a living case, besides the personas. */
const LIVING = 60;
/** So many are looked at to find them. */
const CANDIDATES = 180;
/** Conversations that may be late in a case of a job centre where most is in time; every fifth case is taken as it is. */
const MOST_LATE = 1;
const TAKEN_AS_IT_IS = 5;

export interface LivingDemoParts {
  readonly transactions: Pick<Transactions, 'inTenant'>;
  readonly clock: WorkClock;
  readonly opening: CaseOpening;
  readonly municipalTasks: MunicipalTasksService;
  readonly cases: Pick<CasesService, 'tryOut'>;
  readonly rulebook: Pick<RulebookService, 'choose'>;
  readonly personalData: PersonalData;
}

/**
 * Gives each university city teams, staff and some living cases, with their plans, so that a fresh console has a Monday morning to show. A city in which
 * anybody works or is registered is left alone. Each city whole or not at all. Returns how many cases were opened.
 */
export async function seedLivingCases(parts: LivingDemoParts, log: (line: string) => void): Promise<number> {
  const repository = new LivingDemoRepository();
  let opened = 0;
  for (const municipality of DEMO_MUNICIPALITIES) {
    const prepared = await prepareCases(parts, repository, municipality);
    if (prepared !== null) opened += await openAll(parts, repository, municipality, prepared);
  }
  if (opened > 0) log(`Demosager med opgaver: ${opened} · Living demo cases`);
  return opened;
}

async function prepareCases(
  { transactions, clock, cases }: LivingDemoParts,
  repository: LivingDemoRepository,
  municipality: string,
): Promise<readonly CaseToOpen[] | null> {
  const found = await transactions.inTenant(municipality, async (transaction) => {
    if (await repository.isInUse(transaction)) return null;
    return { today: danishDay(await clock.now(transaction)), citizens: await repository.citizens(transaction, CANDIDATES) };
  });
  if (found === null) return null;
  const { today, citizens } = found;
  const personas = readPersonas().personas.filter((persona) => persona.municipality === municipality);
  const people = [
    ...personas.map(({ id, spell, facts }) => ({ externalId: id, spell, facts: facts as DemoFacts, isPersona: true })),
    ...citizens.map(({ no, spell, facts }) => {
      const externalId = `D-${municipality}-${String(no).padStart(5, '0')}`;
      return { externalId, spell, facts: facts as DemoFacts, isPersona: false };
    }),
  ].map((person, index) => ({ ...person, municipality, index }));
  const prepared: CaseToOpen[] = [];
  for (const person of people) {
    if (prepared.length === personas.length + LIVING) break;
    const opening = await prepareOne(cases, person, today);
    if (opening) prepared.push(opening);
  }
  return prepared;
}

/** Null for a spell that has not begun, for a citizen who was seen too seldom for what is to look like a well-run job centre, and for one the rules refuse (an edited pack may lack a measure). */
async function prepareOne(cases: LivingDemoParts['cases'], person: DemoPerson, today: CalendarDate): Promise<CaseToOpen | null> {
  const spell = spellUntil(person.spell, today);
  if (spell === null) return null;
  const { pauses, contacts, measures } = spell;
  const asked = { ...spell, pauses: [...pauses], contacts: [...contacts], measures: [...measures] };
  try {
    const trial = await cases.tryOut({ municipality: person.municipality, asOf: today, spell: asked, conditions: {}, facts: person.facts });
    const late = trial.contactPlan.filter(({ overdue }) => overdue).length;
    const isTaken = person.isPersona || late <= MOST_LATE || person.index % TAKEN_AS_IT_IS === 0;
    return isTaken ? demoCase(person, spell, trial, today) : null;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

async function openAll(
  { transactions, clock, opening, municipalTasks, rulebook, personalData }: LivingDemoParts,
  repository: LivingDemoRepository,
  municipality: string,
  cases: readonly CaseToOpen[],
): Promise<number> {
  return transactions.inTenant(municipality, async (transaction) => {
    await repository.lock(transaction, municipality);
    if (await repository.isInUse(transaction)) return 0;
    const teams = demoTeams(municipality);
    await repository.addTeams(transaction, municipality, teams);
    const staff = await repository.addStaff(transaction, municipality, demoStaff(teams));
    const now = await clock.now(transaction);
    const today = danishDay(now);
    await municipalTasks.ensure(
      transaction,
      municipality,
      await rulebook.choose({ municipality, asOf: today, startedOn: today }, transaction),
      now,
    );
    const held = cases.map((one, index) => {
      const cpr = demoCpr(index);
      const person = {
        cprSealed: personalData.seal(municipality, cpr),
        cprSearch: personalData.searchKey(municipality, cpr),
        emailSealed: personalData.seal(municipality, `${one.externalId.toLowerCase()}@eksempel.dk`),
      };
      return { ...one, person, ...holderOf(one, staff, index) };
    });
    const { cases: opened } = await opening.openCases(transaction, municipality, held, { actor: 'system', source: 'demonstration' });
    return opened.filter(({ outcome }) => outcome === 'added').length;
  });
}

/** The next consultant in turn; where teams are for competence banks, one of the citizen's team. */
function holderOf({ facts = {} }: CaseToOpen, staff: readonly StaffRow[], index: number): Pick<CaseToOpen, 'consultantId' | 'teamId'> {
  const consultants = staff.filter(({ role }) => role === 'jobConsultant');
  const banks = facts['competenceBanks'];
  const inBank = consultants.find(
    ({ competenceBank }) => Array.isArray(banks) && competenceBank !== null && banks.includes(competenceBank),
  );
  const consultant = inBank ?? consultants[index % consultants.length];
  const hasBanks = consultants.some(({ competenceBank }) => competenceBank !== null);
  // Without caseloads nobody has the citizen alone.
  return { consultantId: hasBanks ? null : (consultant?.id ?? null), teamId: consultant?.teamId ?? null };
}
