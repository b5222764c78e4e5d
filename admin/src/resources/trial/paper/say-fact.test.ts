import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Fact } from '../../../api/types';
import { addressAsYou, sayFactToCitizen } from './say-fact';

const CATALOGUE = join(__dirname, '../../../../../rules/facts/catalogue.yaml');
const catalogue = (parse(readFileSync(CATALOGUE, 'utf8')) as { readonly facts: readonly Fact[] }).facts;
const fact = (key: string): Fact => catalogue.find((one) => one.key === key)!;

describe('a clause said to the citizen', () => {
  it.each([
    ['borgeren er dimittend', 'du er dimittend'],
    ['borgeren ikke har haft et studiejob', 'du ikke har haft et studiejob'],
    ['borgeren kan se sine kompetencer brugt andre steder', 'du kan se dine kompetencer brugt andre steder'],
    ['borgerens motivation er 4 af 10', 'din motivation er 4 af 10'],
    ['borgerens fagområde er udsat', 'dit fagområde er udsat'],
    ['uddannelsen er forsinket 6 måneder', 'uddannelsen er forsinket 6 måneder'],
  ])('in Danish: %s', (clause, said) => {
    expect(addressAsYou(clause, 'da')).toBe(said);
  });

  it.each([
    ['the citizen is a graduate', 'you are a graduate'],
    ['the citizen has not had a student job', 'you have not had a student job'],
    ['the citizen was 29 years old at graduation', 'you were 29 years old at graduation'],
    ['the citizen wants an internship or a wage subsidy', 'you want an internship or a wage subsidy'],
    ['the citizen does not want an internship', 'you do not want an internship'],
    ['the citizen can see own skills used elsewhere', 'you can see your own skills used elsewhere'],
    ["the citizen's motivation is 4 of 10", 'your motivation is 4 of 10'],
  ])('in English: %s', (clause, said) => {
    expect(addressAsYou(clause, 'en')).toBe(said);
  });

  it('speaks of nobody else, whichever clause of the catalogue it is', () => {
    const clauses = (language: 'da' | 'en') =>
      catalogue.flatMap(({ phrase, label }) => [
        label[language],
        ...Object.values(phrase).flatMap((one) => (typeof one === 'object' ? [one[language]] : [])),
      ]);
    for (const clause of clauses('da')) expect(addressAsYou(clause, 'da')).not.toMatch(/borger|\bsin(e)?\b|\bsit\b/i);
    for (const clause of clauses('en')) expect(addressAsYou(clause, 'en')).not.toMatch(/citizen(?!s)|\byou (is|has|was|wants|does)\b/i);
  });
});

describe('an answer said to the citizen', () => {
  it('is the fact’s own clause with the answer in it', () => {
    expect(sayFactToCitizen(fact('educationDelayMonths'), 8, 'da')).toBe('uddannelsen er forsinket 8 måneder');
    expect(sayFactToCitizen(fact('workExperienceYears'), 0.5, 'da')).toBe('din erhvervserfaring er på 0,5 år');
    expect(sayFactToCitizen(fact('hadStudentJob'), false, 'da')).toBe('du ikke har haft et studiejob');
    expect(sayFactToCitizen(fact('educationField'), 'communication', 'da')).toBe('uddannelsesretningen er kommunikation og journalistik');
    expect(sayFactToCitizen(fact('graduatedOn'), '2026-06-30', 'da')).toBe('uddannelsen blev afsluttet 30.06.2026');
    expect(sayFactToCitizen(fact('motivation'), 4, 'en')).toBe('your motivation is 4 of 10');
  });

  it('says an empty set as a name and "none"', () => {
    expect(sayFactToCitizen(fact('measuresTried'), [], 'da')).toBe('prøvede tilbud: ingen');
    expect(sayFactToCitizen(fact('measuresTried'), ['internship', 'mentor'], 'da')).toBe('du har prøvet virksomhedspraktik, mentor');
  });
});
