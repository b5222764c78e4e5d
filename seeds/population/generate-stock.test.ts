import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { readFacts } from '../../server/domain/facts/read-facts';
import { calendarDate, weekdayOf } from '../../server/domain/shared/calendar-date';
import { spellClock } from '../../server/domain/shared/spell-clock';
import { loadRulesBase } from '../../server/rule-files';
import type { DemoCitizen } from './demo-citizen';
import { generateDemoPopulation } from './generate-demo-population';
import { generateStock } from './generate-stock';
import { KNOWN_SHARES } from './record-facts';

const AS_OF = calendarDate('2026-11-23');
const { catalogue } = loadRulesBase(resolve(__dirname, '../../rules'));

const population = [...generateDemoPopulation(AS_OF)];

function hashOf(citizens: Iterable<DemoCitizen>): string {
  const hash = createHash('sha256');
  for (const citizen of citizens) hash.update(`${JSON.stringify(citizen)}\n`);
  return hash.digest('hex');
}

function knownShare(citizens: readonly DemoCitizen[], fact: string): number {
  return citizens.filter(({ facts }) => fact in facts).length / citizens.length;
}

describe('the demo population', () => {
  // S2 table 5.1, April 2020, written down by hand from the report.
  it.each([
    ['101', 3825, 1011, 1826, 892, 7554],
    ['751', 1474, 249, 1068, 453, 3244],
    ['147', 452, 144, 226, 147, 969],
    ['461', 593, 77, 337, 230, 1237],
    ['851', 674, 59, 333, 184, 1250],
  ])('%s has exactly the published number of people by fund', (municipality, AK, JKS, MA, CA, all) => {
    const here = population.filter((citizen) => citizen.municipality === municipality);
    const count = (fund: string): number => here.filter(({ facts }) => facts['insuranceFund'] === fund).length;
    expect([count('AK'), count('JKS'), count('MA'), count('CA'), here.length]).toEqual([AK, JKS, MA, CA, all]);
  });

  it('is 14,254 people, each with a number of their own that is no CPR number', () => {
    expect(population).toHaveLength(14_254);
    expect(new Set(population.map(({ citizenNo }) => citizenNo)).size).toBe(14_254);
    expect(population.filter(({ citizenNo }) => !/^D-(101|147|461|751|851)-\d{5}$/.test(citizenNo))).toEqual([]);
  });

  it('is the same bytes for the same seed and day, and others for another seed', () => {
    const odense = hashOf(generateStock('461', 2020, AS_OF));
    expect(hashOf(generateStock('461', 2020, AS_OF))).toBe(odense);
    expect(hashOf(generateStock('461', 2021, AS_OF))).not.toBe(odense);
    expect(hashOf(population.filter(({ municipality }) => municipality === '461'))).toBe(odense);
  });

  it('keeps the fund of a citizen number whatever the day', () => {
    const later = [...generateStock('147', 2020, calendarDate('2027-02-01'))];
    const now = population.filter(({ municipality }) => municipality === '147');
    expect(later.map(({ facts }) => facts['insuranceFund'])).toEqual(now.map(({ facts }) => facts['insuranceFund']));
  });

  it('holds only facts that the catalogue accepts, and none that is forbidden', () => {
    const values = (key: string): readonly string[] => (catalogue.byKey.get(key)?.values ?? []).map(({ value }) => value);
    const [sexes, origins] = [values('sex'), values('ethnicOrigin')];
    for (const { facts, auditFacts } of population) {
      readFacts(facts, catalogue);
      if (!sexes.includes(auditFacts.sex) || !origins.includes(auditFacts.ethnicOrigin)) throw new Error(JSON.stringify(auditFacts));
    }
  });

  it('would be refused if a forbidden fact stood among the others', () => {
    const [citizen] = population;
    expect(() => readFacts({ ...citizen?.facts, ...citizen?.auditFacts }, catalogue)).toThrow(
      expect.objectContaining({ code: 'fact.forbidden' }),
    );
  });

  it('has a known share for every fact that is on record, in the order of the catalogue’s stages', () => {
    for (const { key, source, firstKnown, class: kind } of catalogue.facts) {
      if (kind === 'forbidden' || source === 'derived' || firstKnown === 'grantApplication') expect(KNOWN_SHARES[key]).toBeUndefined();
      else {
        const [untouched = 0, afterOne = 0, afterMore = 0] = KNOWN_SHARES[key] ?? [];
        expect([key, untouched <= afterOne && afterOne <= afterMore && afterMore > 0.9]).toEqual([key, true]);
        if (firstKnown === 'registration') expect([key, untouched >= 0.9]).toEqual([key, true]);
        else expect([key, untouched <= 0.6]).toEqual([key, true]);
      }
    }
  });

  it('leaves unknown what nobody has asked yet', () => {
    const untouched = population.filter(({ spell }) => spell.contacts.length === 0);
    const settled = population.filter(({ spell }) => spell.contacts.length >= 2);
    expect(untouched.length).toBeGreaterThan(500);
    expect(knownShare(population, 'educationField')).toBe(1);
    expect(knownShare(untouched, 'workHistory')).toBe(0);
    expect(knownShare(untouched, 'motivation')).toBeGreaterThan(0.15);
    expect(knownShare(untouched, 'motivation')).toBeLessThan(0.35);
    expect(knownShare(settled, 'motivation')).toBeGreaterThan(0.95);
    expect(knownShare(settled, 'workHistory')).toBeGreaterThan(0.93);
    expect(knownShare(population, 'employerStatement')).toBeGreaterThan(0.02);
    expect(knownShare(population, 'employerStatement')).toBeLessThan(0.08);
  });

  it('has spells that can be: started, paused and met before the day, on working weekdays, outside pauses, in order', () => {
    const isPausedOn = ({ pauses }: DemoCitizen['spell'], day: string): boolean =>
      pauses.some(({ from, to }) => day >= from && (to === undefined || day < to));
    const impossible = population.filter(({ spell }) => {
      const days = [spell.startedOn, ...spell.contacts.map(({ heldOn }) => heldOn)];
      return (
        spell.startedOn > AS_OF ||
        days.some((day, index) => index > 0 && !(day > (days[index - 1] ?? '') && day < AS_OF)) ||
        days.slice(1).some((day) => weekdayOf(day) > 5 || isPausedOn(spell, day)) ||
        spell.pauses.some(({ from, to }) => from <= spell.startedOn || (to !== undefined && (to <= from || to > AS_OF)))
      );
    });
    expect(impossible).toEqual([]);
    const paused = population.filter(({ spell }) => spell.pauses.length > 0).length;
    expect(paused).toBeGreaterThan(300);
    expect(paused).toBeLessThan(1500);
  });

  it('holds more long spells than the inflow, as a stock does', () => {
    const weeks = population.map(({ spell }) => spellClock(spell.startedOn, spell.pauses).weekOn(AS_OF));
    const over52 = weeks.filter((week) => week > 52).length / weeks.length;
    expect(over52).toBeGreaterThan(0.15);
    expect(over52).toBeLessThan(0.3);
    expect(Math.max(...weeks)).toBeLessThanOrEqual(208);
    expect(Math.min(...weeks)).toBe(1);
  });

  it('meets citizens at the pace of the municipality: Aalborg goes on once a month after half a year', () => {
    const perYear = (municipality: string): number => {
      const long = population.filter(
        (citizen) => citizen.municipality === municipality && citizen.spell.startedOn < '2025-11-01' && citizen.spell.pauses.length === 0,
      );
      return long.reduce((sum, { spell }) => sum + spell.contacts.filter(({ heldOn }) => heldOn >= '2025-11-23').length, 0) / long.length;
    };
    expect(perYear('851')).toBeGreaterThan(11.5);
    expect(perYear('147')).toBeLessThan(9);
  });

  it('refuses a municipality whose figures are not published', () => {
    expect(() => [...generateStock('153', 1, AS_OF)]).toThrow('no published stock for municipality 153');
  });
});
