import { readFacts } from '../../server/domain/facts/read-facts';
import { loadRulesBase } from '../../server/rule-files';
import { resolve } from 'node:path';
import durationModel from '../reference/duration-model.json';
import type { InflowCitizen } from './demo-citizen';
import { DEMO_SEED } from './generate-demo-population';
import { drawPerson } from './draw-person';
import { generateInflow, INFLOW_FROM } from './generate-inflow';
import { inflowMix } from './inflow-mix';
import { drawSpellStart } from './season';
import { expectedWeeks } from './spell-length';
import { dayNumber } from '../../server/domain/shared/calendar-date';
import { seededRandom } from '../../server/domain/shared/seeded-random';
import { DEMO_MUNICIPALITIES, municipalityProfile, yearlyInflow } from './municipality-profile';

const { catalogue } = loadRulesBase(resolve(__dirname, '../../rules'));
const FORBIDDEN = catalogue.facts.filter((fact) => fact.class === 'forbidden').map(({ key }) => key);
const BIG = 10_000;

const inflows = new Map<string, InflowCitizen[]>();
function inflowOf(municipality: string): InflowCitizen[] {
  const inflow = inflows.get(municipality) ?? [...generateInflow(municipality, BIG, DEMO_SEED)];
  inflows.set(municipality, inflow);
  return inflow;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The mean the model expects for an inflow of its own, drawn here. */
function expectedMean(municipality: string): number {
  const profile = municipalityProfile(municipality);
  const random = seededRandom(99);
  const mix = inflowMix(profile);
  return mean(
    Array.from({ length: 8_000 }, () => {
      const fund = random.pick(mix);
      const { relativeLogHazard } = drawPerson(random, profile, fund, drawSpellStart(random, dayNumber(INFLOW_FROM), 365));
      return expectedWeeks(Math.exp(profile.logBaseHazard + relativeLogHazard));
    }),
  );
}

describe('the simulated inflow', () => {
  // S2 table 5.2, weeks.
  it.each([
    ['101', 24.5],
    ['751', 25.0],
    ['851', 25.3],
    ['461', 25.9],
    ['147', 24.0],
  ])('%s: finished spells last %d weeks on average', (municipality, weeks) => {
    const lengths = inflowOf(municipality).map(({ durationWeeks }) => durationWeeks);
    const average = mean(lengths);
    const spread = Math.sqrt(mean(lengths.map((length) => (length - average) ** 2)) / lengths.length);
    expect(spread).toBeLessThan(0.4);
    // Three standard errors: what chance allows at this size.
    expect(Math.abs(average - weeks)).toBeLessThan(3 * spread);
    // Without the chance of the draw: what the model expects of other people than those it was calibrated on.
    expect(Math.abs(expectedMean(municipality) - weeks)).toBeLessThan(0.3);
  });

  it('comes within 0.3 weeks of table 5.2 over all five together', () => {
    const off = { '101': 24.5, '751': 25.0, '851': 25.3, '461': 25.9, '147': 24.0 };
    const deviations = Object.entries(off).map(([code, weeks]) => mean(inflowOf(code).map(({ durationWeeks }) => durationWeeks)) - weeks);
    expect(Math.abs(mean(deviations))).toBeLessThan(0.3);
  });

  it('has the share still unemployed after 39 weeks that the model computes', () => {
    for (const municipality of DEMO_MUNICIPALITIES) {
      const inflow = inflowOf(municipality);
      const still = inflow.filter(({ durationWeeks }) => durationWeeks > 39).length / inflow.length;
      expect(Math.abs(still - durationModel.areas[municipality].shareAfter39Weeks)).toBeLessThan(0.012);
    }
  });

  it('peaks in June to September, and more so for graduates', () => {
    const inflow = inflowOf('101');
    const inSeason = (list: readonly InflowCitizen[]): number =>
      list.filter(({ startedOn }) => ['06', '07', '08', '09'].includes(startedOn.slice(5, 7))).length / list.length;
    expect(inSeason(inflow)).toBeGreaterThan(0.38);
    expect(inSeason(inflow.filter(({ facts }) => facts['isGraduate'] === true))).toBeGreaterThan(0.52);
    const perMonth = Array.from(
      { length: 12 },
      (_, month) => inflow.filter(({ startedOn }) => Number(startedOn.slice(5, 7)) === month + 1).length,
    );
    expect(perMonth.indexOf(Math.max(...perMonth)) + 1).toBe(7);
  });

  it('knows every fact and none that is forbidden', () => {
    const expected = catalogue.facts
      .filter((fact) => fact.class !== 'forbidden' && fact.source !== 'derived' && fact.source !== 'course')
      .map(({ key }) => key)
      .sort();
    for (const { facts } of inflowOf('751').slice(0, 300)) {
      expect(Object.keys(facts).sort()).toEqual(expected);
      expect(FORBIDDEN.filter((key) => key in facts)).toEqual([]);
      expect(() => readFacts(facts, catalogue)).not.toThrow();
    }
  });

  it('keeps the order of a life: graduated before the spell, not older at graduation than now', () => {
    const impossible = inflowOf('147').filter(
      ({ facts, startedOn }) =>
        String(facts['graduatedOn']) >= startedOn ||
        Number(facts['ageAtGraduation']) > Number(facts['age']) ||
        (facts['workHistory'] === 'none' && facts['workExperienceYears'] !== 0) ||
        facts['internshipDone'] !== false,
    );
    expect(impossible).toEqual([]);
  });

  it('gives JKS and MA, whose unemployment is highest in table 5.1, longer spells than AK and CA', () => {
    const weeks = (fund: string): number =>
      mean(
        inflowOf('101')
          .filter(({ facts }) => facts['insuranceFund'] === fund)
          .map(({ durationWeeks }) => durationWeeks),
      );
    expect(Math.min(weeks('JKS'), weeks('MA'))).toBeGreaterThan(Math.max(weeks('AK'), weeks('CA')) + 3);
  });

  it('brings the funds in the mix that keeps the stock in balance (stock ÷ mean length)', () => {
    const inflow = inflowOf('461');
    const expected = yearlyInflow(municipalityProfile('461'));
    const all = expected.AK + expected.JKS + expected.MA + expected.CA;
    for (const fund of ['AK', 'JKS', 'MA', 'CA'] as const) {
      const share = inflow.filter(({ facts }) => facts['insuranceFund'] === fund).length / inflow.length;
      expect(Math.abs(share - expected[fund] / all)).toBeLessThan(0.01);
    }
  });

  it('gives Aarhus about 300 people a year who search in English (S2 5.4)', () => {
    const expected = yearlyInflow(municipalityProfile('751'));
    const all = expected.AK + expected.JKS + expected.MA + expected.CA;
    const inflow = inflowOf('751');
    const share = inflow.filter(({ facts }) => facts['language'] === 'english').length / inflow.length;
    expect(Math.abs(all * share - 300)).toBeLessThan(60);
  });

  it('lets facts colour the audit facts, so that a fairness computation finds something', () => {
    const women = (field: string): number => {
      const members = inflowOf('101').filter(({ facts }) => facts['educationField'] === field);
      return members.filter(({ auditFacts }) => auditFacts.sex === 'female').length / members.length;
    };
    expect(women('humanities') - women('engineering')).toBeGreaterThan(0.25);
  });

  it('makes nobody stay longer because of sex: within a field the lengths are alike', () => {
    const members = inflowOf('101').filter(({ facts }) => facts['educationField'] === 'humanities');
    const weeks = (sex: string): number =>
      mean(members.filter(({ auditFacts }) => auditFacts.sex === sex).map(({ durationWeeks }) => durationWeeks));
    expect(Math.abs(weeks('female') - weeks('male'))).toBeLessThan(3);
  });

  it('is the same for the same seed, another for another, and does not depend on how many are asked for', () => {
    const some = [...generateInflow('851', 50, 3)];
    expect([...generateInflow('851', 50, 3)]).toEqual(some);
    expect([...generateInflow('851', 20, 3)]).toEqual(some.slice(0, 20));
    expect([...generateInflow('851', 50, 4)]).not.toEqual(some);
  });

  it('refuses a municipality it knows nothing of', () => {
    expect(() => [...generateInflow('999', 1, 1)]).toThrow('no population profile for municipality 999');
  });
});
