import type { FactDefinition } from '../../server/domain/facts/fact';
import type { Condition } from '../../server/domain/rulebook/condition';
import type { RuleSet } from '../../server/domain/rulebook/rule-set';
import type { Labels, Language } from './read-sentence';
import { loaded, shippedConditions } from './shipped-conditions';

type Say<Rule> = (
  rule: Rule,
  facts: readonly FactDefinition[],
  language: Language,
  options?: { readonly labels?: Labels },
) => readonly object[];
const sentences = jest.requireActual<{
  plainSentence: (...args: Parameters<Say<Condition>>) => string;
  plainText: (segments: readonly object[]) => string;
  valueLabelsOf: (ruleSet: Pick<RuleSet, 'tracks' | 'screening'>, facts: readonly FactDefinition[]) => Labels;
  factorSentence: Say<RuleSet['screening']['factors'][number]>;
  trackSentence: Say<RuleSet['tracks']['ordered'][number]>;
  measureSentence: Say<RuleSet['measures']['items'][number]>;
  criterionSentence: Say<RuleSet['grants']['criteria'][number]>;
  cadenceSentence: (
    element: RuleSet['cadence']['elements'][number],
    language: Language,
    names: Readonly<Record<'tracks' | 'elements', Readonly<Record<string, object>>>>,
  ) => string;
}>('../../admin/src/sentences');

const { facts } = loaded.catalogue;
const ruleSetOf = (name: string): RuleSet => loaded.ruleSets.find((pack) => pack.name === name)?.ruleSet as RuleSet;
const named = <Rule extends { readonly id: string }>(rules: readonly Rule[], id: string): Rule =>
  rules.find((rule) => rule.id === id) as Rule;

/** Written from the rule files by hand, as one would say them to a colleague. */
describe('rules as a case worker would say them', () => {
  test.each<[place: string, da: string, en: string]>([
    [
      'frederiksberg factor education-delay',
      'borgeren er dimittend og uddannelsen er forsinket mindst 6 måneder',
      'the citizen is a graduate and the education was delayed by at least 6 months',
    ],
    [
      'frederiksberg factor late-graduation',
      'borgeren er dimittend og var mindst 32 år ved uddannelsens afslutning',
      'the citizen is a graduate and was at least 32 years old at graduation',
    ],
    [
      'frederiksberg factor no-student-job',
      'borgeren er dimittend og ikke har haft et studiejob',
      'the citizen is a graduate and has not had a student job',
    ],
    [
      'frederiksberg factor little-experience',
      'borgerens erhvervserfaring er på under 2 år',
      'the citizen has under 2 years of work experience',
    ],
    ['frederiksberg factor no-active-network', 'borgeren ikke har et aktivt netværk', 'the citizen has no active network'],
    [
      'frederiksberg factor exposed-education',
      'uddannelsesretningen er »humaniora«, »kommunikation og journalistik« eller »kunst og design«',
      'the field of education is “humanities”, “communication and journalism” or “arts and design”',
    ],
    ['frederiksberg factor unstable-attachment', 'beskæftigelseshistorikken er ustabil', 'the work history is unstable'],
    ['frederiksberg factor prior-long-spell', 'borgeren har været langtidsledig før', 'the citizen has been long-term unemployed before'],
    [
      'frederiksberg factor limited-commute',
      'borgerens grænse for pendling er under 30 km hver vej og borgeren ikke vil flytte for et job',
      "the citizen's limit for commuting is under 30 km each way and the citizen is not willing to move for a job",
    ],
    [
      'frederiksberg factor unwilling-to-change-field',
      'borgeren ikke vil skifte branche eller funktion',
      'the citizen is not willing to change branch or function',
    ],
    ['frederiksberg factor searches-too-few', 'antallet af ansøgninger er under 2 om ugen', 'the number of applications is under 2 a week'],
    ['frederiksberg factor low-motivation', 'borgerens motivation er under 5 af 10', "the citizen's motivation is under 5 of 10"],
    [
      'frederiksberg factor low-belief',
      'borgerens tro på at finde et job er under 5 af 10',
      "the citizen's belief in finding a job is under 5 of 10",
    ],
    ['aarhus factor over-40', 'borgeren er over 40 år', 'the citizen is over 40 years old'],
    [
      'aalborg factor long-unemployed-last-year',
      'borgeren har været ledig mindst 80 procent af det seneste år',
      'the citizen has been unemployed for at least 80 per cent of the last year',
    ],
    [
      'aalborg factor sees-no-transfer',
      'borgeren ikke kan se sine kompetencer brugt andre steder',
      'the citizen cannot see own skills used elsewhere',
    ],
    ['shared archetype delayed-graduate no-clear-goal', 'borgeren ikke har et klart jobmål', 'the citizen has no clear job goal'],
    [
      'shared archetype narrow-specialist one-or-two-occupations',
      'jobsøgningen spreder sig over færre end 3 stillinger',
      'the job search is spread over fewer than 3 occupations',
    ],
    [
      'shared archetype worn-out-generalist many-occupations',
      'jobsøgningen spreder sig over mindst 10 stillinger',
      'the job search is spread over at least 10 occupations',
    ],
    [
      'shared archetype worn-out-generalist eight-years-experience',
      'borgerens erhvervserfaring er på mindst 8 år',
      'the citizen has at least 8 years of work experience',
    ],
    ['shared archetype narrow-specialist one-cv-goal', "CV'et har højst 1 jobmål", 'the CV has at most 1 job goal'],
    [
      'shared archetype stuck-in-place searches-nearby',
      'de søgte job i gennemsnit ligger under 15 km fra bopælen',
      'the jobs sought are on average under 15 km from home',
    ],
    ['shared archetype stuck-in-place exposed-where-they-live', 'borgerens fagområde er udsat', "the citizen's profession is exposed"],
    [
      'shared archetype discouraged-searcher readiness-below-five',
      'borgerens omstillingsvilje er under 5 af 10',
      "the citizen's readiness to adapt is under 5 of 10",
    ],
    [
      'shared archetype first-job-without-network thin-cv',
      "det tyndest beskrevne jobmål i CV'et har færre end 10 kvalifikationer",
      'the job goal described most thinly in the CV has fewer than 10 qualifications',
    ],
    [
      'shared archetype international-graduate no-network-in-english',
      'borgeren kan søge job på engelsk og ikke har et aktivt netværk',
      'the citizen can search for work in English and has no active network',
    ],
    [
      'broendby track at-risk',
      'risikoen for langtidsledighed er høj og borgeren er mindst 30 år',
      'the risk of long-term unemployment is high and the citizen is at least 30 years old',
    ],
    [
      'broendby measure early-language-course',
      'borgerens spor er »Over 30, i risiko for langtidsledighed«, og borgeren ikke kan søge job på dansk',
      "the citizen's track is “Over 30, at risk of long-term unemployment”, and the citizen cannot search for work in Danish",
    ],
    [
      'aarhus measure company-directed-on-wish',
      'borgeren selv ønsker praktik eller løntilskud, og et virksomhedsrettet tilbud er relevant',
      'the citizen wants an internship or a wage subsidy, and a company-directed measure is relevant',
    ],
    ['aarhus measure english-programme', 'borgerens spor er »Engelsktalende«', "the citizen's track is “English-speaking”"],
    ['odense measure placement-order', 'borgeren ikke har været i praktik', 'the citizen has not done an internship'],
    [
      'frederiksberg measure cv-demand',
      "CV'et har færre end 3 jobmål eller det tyndest beskrevne jobmål i CV'et har færre end 10 kvalifikationer",
      'the CV has fewer than 3 job goals or the job goal described most thinly in the CV has fewer than 10 qualifications',
    ],
    [
      'aarhus criterion course-in-demand',
      'kurset står på regionens positivliste, hvis kurset står på en naboregions positivliste, ' +
        'eller hvis borgeren har en arbejdsgivererklæring og erklæringen lover ansættelse i mindst 3 måneder',
      "the course is on the region's positive list, if the course is on a neighbouring region's positive list, " +
        'or if the citizen has an employer statement and the statement promises a job for at least 3 months',
    ],
    ['aarhus criterion short-course', 'kurset varer højst 6 uger', 'the course lasts at most 6 weeks'],
    ['koebenhavn criterion long-unemployment', 'det er efter uge 26 af ledighedsforløbet', 'it is after week 26 of the unemployment spell'],
    ['koebenhavn criterion reasonable-mobility', 'borgerens mobilitet er rimelig', "the citizen's mobility is reasonable"],
    [
      'frederiksberg criterion no-follow-up-agreed',
      'der ikke er aftalt praktik eller løntilskud efter kurset',
      'no internship or wage subsidy after the course is agreed',
    ],
    ['broendby criterion individual-assessment', 'der er lavet en konkret individuel vurdering', 'an individual assessment has been made'],
  ])('%s', (place, da, en) => {
    const one = shippedConditions().find((candidate) => candidate.place === place);
    if (!one) throw new Error(`there is no ${place}`);
    const labels = one.ruleSet ? sentences.valueLabelsOf(one.ruleSet, facts) : {};
    expect(sentences.plainSentence(one.condition, facts, 'da', { labels })).toBe(da);
    expect(sentences.plainSentence(one.condition, facts, 'en', { labels })).toBe(en);
  });
});

describe('whole rules', () => {
  const say = <Rule>(sentence: Say<Rule>, rule: Rule, language: Language, ruleSet: RuleSet): string =>
    sentences.plainText(sentence(rule, facts, language, { labels: sentences.valueLabelsOf(ruleSet, facts) }));

  test('a factor ends in its points', () => {
    const frederiksberg = ruleSetOf('frederiksberg');
    const factor = named(frederiksberg.screening.factors, 'education-delay');
    expect(say(sentences.factorSentence, factor, 'da', frederiksberg)).toBe(
      'Hvis borgeren er dimittend og uddannelsen er forsinket mindst 6 måneder: 3 point',
    );
    expect(say(sentences.factorSentence, factor, 'en', frederiksberg)).toBe(
      'If the citizen is a graduate and the education was delayed by at least 6 months: 3 points',
    );
  });

  test('a track says when it is proposed, the default takes the others', () => {
    const broendby = ruleSetOf('broendby');
    const { ordered } = broendby.tracks;
    expect(ordered.map((track) => say(sentences.trackSentence, track, 'da', broendby))).toEqual([
      'Foreslås, når borgeren er under 30 år',
      'Foreslås, når risikoen for langtidsledighed er høj og borgeren er mindst 30 år',
      'Alle andre',
    ]);
    expect(say(sentences.trackSentence, named(ordered, 'under-30'), 'en', broendby)).toBe(
      'Proposed when the citizen is under 30 years old',
    );
  });

  test('a measure says for whom and when', () => {
    const frederiksberg = ruleSetOf('frederiksberg');
    const { items } = frederiksberg.measures;
    expect(say(sentences.measureSentence, named(items, 'reverse-matching'), 'da', frederiksberg)).toBe(
      'Hvis borgerens spor er »Intensivt spor«: fra uge 1 til uge 13',
    );
    expect(say(sentences.measureSentence, named(items, 'early-activation'), 'en', frederiksberg)).toBe(
      "If the citizen's track is “Intensive track”: by the end of week 12",
    );
    const aalborg = ruleSetOf('aalborg');
    expect(say(sentences.measureSentence, named(aalborg.measures.items, 'internship-week-13'), 'da', aalborg)).toBe('Alle: i uge 13');
  });

  test('a criterion says what it does', () => {
    const aalborg = ruleSetOf('aalborg');
    const { criteria } = aalborg.grants;
    expect(say(sentences.criterionSentence, named(criteria, 'no-employer-statement'), 'da', aalborg)).toBe(
      'En medarbejder afgør sagen, hvis borgeren ikke har en arbejdsgivererklæring',
    );
    expect(say(sentences.criterionSentence, named(criteria, 'follow-up-agreed'), 'da', aalborg)).toBe(
      'Kurset bevilges kun, hvis der er aftalt praktik eller løntilskud efter kurset',
    );
  });

  test('the contact plan', () => {
    const of = (name: string, id: string, language: Language): string => {
      const { cadence, tracks } = ruleSetOf(name);
      const labels = (rules: readonly { readonly id: string; readonly label: object }[]): Record<string, object> =>
        Object.fromEntries(rules.map(({ id: key, label }) => [key, label]));
      return sentences.cadenceSentence(named(cadence.elements, id), language, {
        tracks: labels(tracks.ordered),
        elements: labels(cadence.elements),
      });
    };
    expect(of('frederiksberg', 'extra-conversations', 'da')).toBe('3 ekstra samtaler i uge 5-15, kun i sporet »Intensivt spor«');
    expect(of('frederiksberg', 'first-joint-conversation', 'da')).toBe('En fælles samtale i uge 1-5');
    expect(of('aalborg', 'monthly-on-average', 'da')).toBe('I gennemsnit mindst 12 samtaler på 52 uger fra uge 1');
    expect(of('aalborg', 'at-most-a-month-apart', 'en')).toBe('At most 31 days between two conversations from week 1');
    expect(of('aarhus', 'after-annual-review', 'da')).toBe(
      'Højst 8 uger mellem to samtaler fra uge 53, når »Årligt review med job- og virksomhedskonsulent« er holdt eller burde være holdt',
    );
  });
});
