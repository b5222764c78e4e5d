import { plainText } from './segment';
import { type Statement, statementSegments } from './statement-segments';
import { someFacts } from './testing/some-facts';

const track = { intensive: { da: 'Intensivt spor', en: 'Intensive track' } };
const say = (statement: Statement, language: 'da' | 'en'): string =>
  plainText(statementSegments(statement, someFacts, language, { track }));

test.each<[Statement['fact'], Statement['operator'], Statement['value'], string, string]>([
  ['isGraduate', 'equal', true, 'borgeren er dimittend', 'the citizen is a graduate'],
  ['isGraduate', 'equal', false, 'borgeren ikke er dimittend', 'the citizen is not a graduate'],
  ['isGraduate', 'notEqual', true, 'borgeren ikke er dimittend', 'the citizen is not a graduate'],
  ['isGraduate', 'notEqual', false, 'borgeren er dimittend', 'the citizen is a graduate'],
  ['delayMonths', 'lessThan', 6, 'uddannelsen er forsinket under 6 måneder', 'the education was delayed by under 6 months'],
  ['delayMonths', 'lessThanInclusive', 1, 'uddannelsen er forsinket højst 1 måned', 'the education was delayed by at most 1 month'],
  ['delayMonths', 'greaterThan', 0, 'uddannelsen er forsinket over 0 måneder', 'the education was delayed by over 0 months'],
  ['delayMonths', 'greaterThanInclusive', 6, 'uddannelsen er forsinket mindst 6 måneder', 'the education was delayed by at least 6 months'],
  ['delayMonths', 'equal', 5, 'uddannelsen er forsinket netop 5 måneder', 'the education was delayed by exactly 5 months'],
  ['delayMonths', 'notEqual', 5, 'uddannelsen ikke er forsinket netop 5 måneder', 'the education was not delayed by exactly 5 months'],
  [
    'delayMonths',
    'in',
    [1, 6, 12],
    'uddannelsen er forsinket netop 1, 6 eller 12 måneder',
    'the education was delayed by exactly 1, 6 or 12 months',
  ],
  [
    'delayMonths',
    'notIn',
    [6],
    'uddannelsen ikke er forsinket netop 6 måneder (eneste på listen)',
    'the education was not delayed by exactly 6 months (the only one on the list)',
  ],
  [
    'share',
    'greaterThanInclusive',
    80.5,
    'borgeren har været ledig mindst 80,5 procent af det seneste år',
    'the citizen has been unemployed for at least 80.5 per cent of the last year',
  ],
  ['goals', 'lessThan', 3, "CV'et har færre end 3 jobmål", 'the CV has fewer than 3 job goals'],
  ['goals', 'greaterThan', 1, "CV'et har flere end 1 jobmål", 'the CV has more than 1 job goal'],
  ['goals', 'notEqual', 3, "CV'et ikke har netop 3 jobmål", 'the CV does not have exactly 3 job goals'],
  ['week', 'lessThan', 13, 'det er før uge 13 af forløbet', 'it is before week 13 of the spell'],
  ['week', 'lessThanInclusive', 13, 'det er senest i uge 13 af forløbet', 'it is no later than week 13 of the spell'],
  ['week', 'greaterThan', 26, 'det er efter uge 26 af forløbet', 'it is after week 26 of the spell'],
  ['week', 'greaterThanInclusive', 27, 'det er tidligst i uge 27 af forløbet', 'it is no earlier than week 27 of the spell'],
  ['week', 'equal', 1, 'det er i uge 1 af forløbet', 'it is in week 1 of the spell'],
  ['week', 'notIn', [5, 6], 'det ikke er i uge 5 eller 6 af forløbet', 'it is not in week 5 or 6 of the spell'],
  ['priceOere', 'lessThanInclusive', 123450, 'kurset koster højst 1.234,50 kr.', 'the course costs at most DKK 1,234.50'],
  ['priceOere', 'in', [100, 800000], 'kurset koster netop 1 kr. eller 8.000 kr.', 'the course costs exactly DKK 1 or DKK 8,000'],
  [
    'graduatedOn',
    'lessThan',
    '2026-11-23',
    'uddannelsen blev afsluttet før 23.11.2026',
    'the education was finished before 23 November 2026',
  ],
  [
    'graduatedOn',
    'lessThanInclusive',
    '2026-11-23',
    'uddannelsen blev afsluttet senest 23.11.2026',
    'the education was finished no later than 23 November 2026',
  ],
  [
    'graduatedOn',
    'greaterThan',
    '2026-11-23',
    'uddannelsen blev afsluttet efter 23.11.2026',
    'the education was finished after 23 November 2026',
  ],
  [
    'graduatedOn',
    'greaterThanInclusive',
    '2026-11-23',
    'uddannelsen blev afsluttet tidligst 23.11.2026',
    'the education was finished no earlier than 23 November 2026',
  ],
  ['graduatedOn', 'equal', '2026-11-23', 'uddannelsen blev afsluttet den 23.11.2026', 'the education was finished on 23 November 2026'],
  [
    'graduatedOn',
    'notEqual',
    '2026-11-23',
    'uddannelsen ikke blev afsluttet den 23.11.2026',
    'the education was not finished on 23 November 2026',
  ],
  ['field', 'equal', 'law', 'uddannelsesretningen er jura', 'the field of education is law'],
  ['field', 'notEqual', 'it', 'uddannelsesretningen ikke er it', 'the field of education is not IT'],
  [
    'field',
    'in',
    ['law', 'it', 'humanities'],
    'uddannelsesretningen er jura, it eller humaniora',
    'the field of education is law, IT or humanities',
  ],
  ['field', 'notIn', ['law', 'it'], 'uddannelsesretningen ikke er jura eller it', 'the field of education is not law or IT'],
  [
    'field',
    'in',
    ['law', 'communication'],
    'uddannelsesretningen er »jura« eller »kommunikation og journalistik«',
    'the field of education is “law” or “communication and journalism”',
  ],
  ['tried', 'contains', 'mentor', 'borgeren har prøvet mentor', 'the citizen has tried a mentor'],
  ['tried', 'doesNotContain', 'course', 'borgeren ikke har prøvet et kursus', 'the citizen has not tried a course'],
  ['track', 'equal', 'intensive', 'borgerens spor er »Intensivt spor«', "the citizen's track is “Intensive track”"],
  ['track', 'notEqual', 'gone', 'borgerens spor ikke er »gone«', "the citizen's track is not “gone”"],
  ['shoeSize', 'greaterThan', 44, '»shoeSize« er over 44', '“shoeSize” is over 44'],
  ['bornOn', 'lessThan', '2000-01-01', '»bornOn« er før 01.01.2000', '“bornOn” is before 1 January 2000'],
])('%s %s %p', (fact, operator, value, da, en) => {
  const statement = { fact, operator, value };
  expect([say(statement, 'da'), say(statement, 'en')]).toEqual([da, en]);
});

test('the pieces are marked: the fact, "ikke", the comparison and the value, spaces left out', () => {
  const statement = { id: 'n3', fact: 'delayMonths', operator: 'notEqual', value: 5 } as const;
  const marked = statementSegments(statement, someFacts, 'da').filter(({ kind }) => kind !== 'text');
  expect(marked).toEqual([
    { kind: 'fact', text: 'uddannelsen', fact: 'delayMonths', nodeId: 'n3' },
    { kind: 'operator', text: 'ikke', fact: 'delayMonths', nodeId: 'n3' },
    { kind: 'fact', text: 'er forsinket', fact: 'delayMonths', nodeId: 'n3' },
    { kind: 'operator', text: 'netop', fact: 'delayMonths', nodeId: 'n3' },
    { kind: 'value', text: '5 måneder', fact: 'delayMonths', nodeId: 'n3' },
  ]);
});
