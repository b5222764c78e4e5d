import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { decideCase } from '../server/domain/case-flow';
import { deriveFacts } from '../server/domain/facts/derive-facts';
import { readFacts } from '../server/domain/facts/read-facts';
import { calendarDate } from '../server/domain/shared/calendar-date';
import { loadRuleFiles, prepareShippedRuleSet } from '../server/rule-files';
import finished from './reference/finished-programmes-2019.json';
import margins from './reference/unemployed-academics-2020-04.json';
import { readFunds, readMunicipalities, readPersonas } from './read-seed-lists';

const RULES = resolve(__dirname, '../rules');
const loaded = loadRuleFiles(RULES);

describe('the reference lists', () => {
  it('name the eight municipalities by their codes, each with its pack', () => {
    const municipalities = readMunicipalities();
    expect(municipalities.map(({ code }) => code)).toEqual(['101', '147', '153', '173', '259', '461', '751', '851']);
    for (const { code, pack } of municipalities) {
      expect(existsSync(resolve(RULES, 'municipalities', pack))).toBe(true);
      expect(loaded.ruleSets.find(({ name }) => name === pack)?.ruleSet.header.municipality).toBe(code);
    }
  });

  it('name exactly the funds of the catalogue', () => {
    expect(
      readFunds()
        .map(({ id }) => id)
        .sort(),
    ).toEqual((loaded.catalogue.byKey.get('insuranceFund')?.values ?? []).map(({ value }) => value).sort());
  });

  it('hold table 5.1: the funds add up to the published total, the five cities to 14,254 and the country to 22,365', () => {
    let cities = 0;
    for (const [area, { count, published }] of Object.entries(margins.areas)) {
      const sum = count.AK + count.JKS + count.MA + count.CA;
      expect([area, sum]).toEqual([area, published.count]);
      if (area !== 'DK') cities += sum;
    }
    expect(cities).toBe(14_254);
    expect(margins.areas.DK.published.count).toBe(22_365);
  });

  it('hold table 5.2, and a national figure that is the five weighted by their unemployed', () => {
    expect(finished.meanWeeks).toEqual({ '101': 24.5, '751': 25, '851': 25.3, '461': 25.9, '147': 24 });
    const weighted = (24.5 * 7554 + 25 * 3244 + 25.3 * 1250 + 25.9 * 1237 + 24 * 969) / 14_254;
    expect(finished.national.meanWeeks).toBeCloseTo(weighted, 1);
  });
});

describe('the personas', () => {
  const { asOf, personas } = readPersonas();
  const decided = personas.map((persona) => {
    const facts = deriveFacts(readFacts(persona.facts, loaded.catalogue), persona.municipality, loaded.derivations);
    const prepared = prepareShippedRuleSet(loaded, persona.municipality);
    return { persona, decision: decideCase(prepared, { asOf: calendarDate(asOf), spell: persona.spell, facts, conditions: {} }) };
  });
  const decisionOf = (id: string) => {
    const found = decided.find(({ persona }) => persona.id === id);
    if (!found) throw new Error(`no persona ${id}`);
    return found.decision;
  };

  it('are three or four in each university city, besides the same graduate in all five', () => {
    for (const code of ['101', '751', '147', '461', '851']) {
      const here = personas.filter(({ municipality }) => municipality === code);
      const own = here.filter(({ id }) => !id.startsWith('same-graduate-'));
      expect([3, 4]).toContain(own.length);
      expect(here.length - own.length).toBe(1);
    }
    const graduates = personas.filter(({ id }) => id.startsWith('same-graduate-'));
    for (const { facts, spell } of graduates) expect({ facts, spell }).toEqual({ facts: graduates[0]?.facts, spell: graduates[0]?.spell });
  });

  it('have ids of their own and measures that their pack or its floor knows', () => {
    expect(new Set(personas.map(({ id }) => id)).size).toBe(personas.length);
    for (const { persona, decision } of decided) {
      for (const { id } of persona.spell.measures) {
        expect([persona.id, decision.measures.find((slot) => slot.id === id)?.state]).toEqual([persona.id, 'begun']);
      }
    }
  });

  it('are what their stories say', () => {
    expect(decisionOf('aarhus-english-speaking').track.id).toBe('english-speaking');
    expect(decisionOf('aarhus-at-risk').track.id).toBe('risk');
    expect(decisionOf('frederiksberg-delayed-graduate').track.id).toBe('intensive');
    expect(decisionOf('frederiksberg-ordinary').track.id).toBe('ordinary');
    expect(decisionOf('odense-at-risk').screening.risk).toBe('high');
    expect(decisionOf('odense-at-risk').suspendedMeasures.map(({ id }) => id)).toContain('at-risk-week-13');
    expect(decisionOf('koebenhavn-experienced-engineer').screening.risk).toBe('low');
    expect(decisionOf('koebenhavn-little-known').screening.risk).toBe('undecided');
    // Held in week 20 (136 days after the start), so the next one is due by the end of week 33 at the latest and sooner inside the half-year.
    expect(decisionOf('aarhus-workshop-week-20').heldContacts.find(({ kind }) => kind === 'workshop')).toMatchObject({
      week: 20,
      resetsClock: true,
    });
    expect(decisionOf('aalborg-dimittendloeft').unemploymentWeek).toBeGreaterThan(52);
  });
});
