import { type Condition, type Schema } from '../api/types';
import {
  archetypeSentence,
  bandSentence,
  basisSentence,
  cadenceOpensSentence,
  cadenceSentence,
  criterionSentence,
  factorSentence,
  factValueText,
  mannerSentence,
  measureSentence,
  plainText,
  pointsText,
  reminderStepSentence,
  suspensionSentence,
  taskKindText,
  timingSentence,
  trackSentence,
  valueLabelsOf,
} from '.';
import { someFacts } from './testing/some-facts';

const graduate: Condition = { id: 'n1', fact: 'isGraduate', operator: 'equal', value: true };
const nested: Condition = { id: 'n0', all: [graduate] };
const words = (text: string) => ({ da: text, en: text });
const base = { id: 'x', label: words('x'), basis: { source: 'S2 5.4' } };

test('points: added, taken off, one', () => {
  expect([2, 1, 0.5, -2].map((points) => pointsText(points, 'da'))).toEqual(['2 point', '1 point', '0,5 point', 'trækker 2 point fra']);
  expect([2, 1, 0, -1].map((points) => pointsText(points, 'en'))).toEqual(['2 points', '1 point', '0 points', 'takes off 1 point']);
});

test('a factor, and a nested one whose result comes first', () => {
  expect(plainText(factorSentence({ when: graduate, points: -1 }, someFacts, 'da'))).toBe(
    'Hvis borgeren er dimittend: trækker 1 point fra',
  );
  expect(plainText(factorSentence({ when: nested, points: 2 }, someFacts, 'da'))).toBe(
    '2 point, hvis alle disse gælder: (1) borgeren er dimittend',
  );
});

test('tracks', () => {
  const say = (track: Pick<Schema<'Track'>, 'when'>, language: 'da' | 'en', isOnly = false): string =>
    plainText(trackSentence(track, someFacts, language, { isOnly }));
  expect([say({ when: graduate }, 'da'), say({ when: graduate }, 'en')]).toEqual([
    'Foreslås, når borgeren er dimittend',
    'Proposed when the citizen is a graduate',
  ]);
  expect([say({}, 'da'), say({}, 'en'), say({}, 'da', true)]).toEqual(['Alle andre', 'Everyone else', 'Alle']);
});

test.each<[Schema<'Measure'>['timing'], string, string]>([
  [{ in: 13 }, 'I uge 13', 'In week 13'],
  [{ from: 15 }, 'Fra uge 15', 'From week 15'],
  [{ from: 1, by: 13 }, 'Fra uge 1 til uge 13', 'From week 1 to week 13'],
  [{ from: 4, by: 4 }, 'I uge 4', 'In week 4'],
  [{ after: 5 }, 'Efter uge 5', 'After week 5'],
  [{ after: 39, by: 52 }, 'Efter uge 39, senest ved udgangen af uge 52', 'After week 39, by the end of week 52'],
  [{ by: 12 }, 'Senest ved udgangen af uge 12', 'By the end of week 12'],
])('the timing %j', (timing, da, en) => {
  expect([timingSentence(timing, 'da'), timingSentence(timing, 'en')]).toEqual([da, en]);
});

test('measures', () => {
  expect(plainText(measureSentence({ timing: { in: 13 } }, someFacts, 'da'))).toBe('Alle: i uge 13');
  expect(plainText(measureSentence({ timing: { by: 12 }, when: graduate }, someFacts, 'da'))).toBe(
    'Hvis borgeren er dimittend: senest ved udgangen af uge 12',
  );
  expect(plainText(measureSentence({ timing: { by: 12 }, when: nested }, someFacts, 'en'))).toBe(
    'By the end of week 12, if all of these hold: (1) the citizen is a graduate',
  );
});

test('a suspension names the season, the rising unemployment and what remains', () => {
  const fallback = { id: 'f', label: { da: 'Ét tilbud', en: 'One measure' }, kind: 'mentor', by: 26, mandatory: true } as const;
  expect(suspensionSentence({ highSeasonMonths: [6, 7, 8], whenUnemploymentRising: true, fallback }, 'da')).toBe(
    'Udsættes, når tilbuddet ville begynde i juni, juli eller august, eller når ledigheden er stigende. I stedet: »Ét tilbud« senest ved udgangen af uge 26',
  );
  expect(suspensionSentence({ highSeasonMonths: [], whenUnemploymentRising: true, fallback }, 'en')).toBe(
    'Suspended while unemployment is rising. Instead: “One measure” by the end of week 26',
  );
});

test.each<[Schema<'CadenceElement'>, string, string]>([
  [
    { ...base, type: 'within', contacts: 6, window: { fromMonth: 1, toMonth: 6 } },
    '6 samtaler i måned 1-6',
    '6 conversations in months 1-6',
  ],
  [{ ...base, type: 'within', contacts: 1, window: { fromWeek: 4, toWeek: 4 } }, '1 samtale i uge 4', '1 conversation in week 4'],
  [
    { ...base, type: 'within', contacts: 3, heldBy: 'insuranceFund', window: { fromMonth: 1, toMonth: 3 } },
    '3 samtaler i måned 1-3, holdt af a-kassen',
    '3 conversations in months 1-3, held by the insurance fund',
  ],
  [
    { ...base, type: 'within', contacts: 1, kinds: ['joint'], window: { fromMonth: 7, toMonth: 16 } },
    '1 fælles samtale i måned 7-16',
    '1 joint conversation in months 7-16',
  ],
  [
    { ...base, type: 'within', contacts: 2, kinds: ['individual', 'phone'], window: { fromWeek: 1, toWeek: 8 } },
    '2 samtaler i uge 1-8, hver som individuel samtale eller telefonsamtale',
    '2 conversations in weeks 1-8, each as individual conversation or phone conversation',
  ],
  [
    { ...base, type: 'extra', contacts: 3, window: { fromWeek: 5, toWeek: 15 } },
    '3 ekstra samtaler i uge 5-15',
    '3 extra conversations in weeks 5-15',
  ],
  [
    { ...base, type: 'pace', contacts: 1, everyWeeks: 4, fromWeek: 27 },
    'I gennemsnit mindst 1 samtale hver 4. uge fra uge 27',
    'On average at least 1 conversation every 4 weeks from week 27',
  ],
  [
    { ...base, type: 'pace', contacts: 2, everyWeeks: 1, fromWeek: 1 },
    'I gennemsnit mindst 2 samtaler om ugen fra uge 1',
    'On average at least 2 conversations a week from week 1',
  ],
  [
    { ...base, type: 'interval', atMostWeeks: 13, fromWeek: 27, opensWeeksBefore: 4 },
    'Højst 13 uger mellem to samtaler fra uge 27',
    'At most 13 weeks between two conversations from week 27',
  ],
  [
    { ...base, type: 'interval', atMostDays: 31, fromWeek: 53, opensWeeksBefore: 2, afterMilestone: 'review' },
    'Højst 31 dage mellem to samtaler fra uge 53, når »Årligt review« er holdt eller burde være holdt',
    'At most 31 days between two conversations from week 53, once “Annual review” has been held or is due',
  ],
  [
    { ...base, type: 'milestone', metBy: ['annualReview'], window: { fromMonth: 13, toMonth: 16 }, tracks: ['a', 'b'] },
    'Et årligt review i måned 13-16, kun i sporene »Spor A« og »b«',
    'An annual review in months 13-16, only in the tracks “Track A” and “b”',
  ],
  [{ ...base, type: 'milestone', window: { fromWeek: 1, toWeek: 5 } }, 'En samtale i uge 1-5', 'A conversation in weeks 1-5'],
])('the contact plan %#', (element, da, en) => {
  const names = { tracks: { a: { da: 'Spor A', en: 'Track A' } }, elements: { review: { da: 'Årligt review', en: 'Annual review' } } };
  expect([cadenceSentence(element, 'da', names), cadenceSentence(element, 'en', names)]).toEqual([da, en]);
});

test('from when a conversation of an interval can be held', () => {
  const interval = { ...base, type: 'interval', atMostWeeks: 13, fromWeek: 27 } as const;
  expect(cadenceOpensSentence({ ...interval, opensWeeksBefore: 4 }, 'da')).toBe('Kan holdes fra 4 uger før fristen');
  expect(cadenceOpensSentence({ ...interval, opensWeeksBefore: 1 }, 'en')).toBe('Can be held from 1 week before it is due');
  expect(cadenceOpensSentence({ ...interval, opensWeeksBefore: 0 }, 'da')).toBe('Kan først holdes i den uge, hvor fristen ligger');
  expect(cadenceOpensSentence({ ...base, type: 'milestone', window: { fromWeek: 1, toWeek: 5 } }, 'da')).toBeNull();
});

test('how a conversation is held, as much as is said', () => {
  expect(
    mannerSentence({ kind: 'individual', with: 'jobConsultant', minutes: 30, booking: 'selfBooked', bookingDeadlineDaysBefore: 7 }, 'da'),
  ).toBe('Individuel samtale med jobkonsulenten, 30 minutter, borgeren booker selv senest 7 dage før fristen');
  expect(mannerSentence({ with: 'insuranceFund' }, 'da')).toBe('Med a-kassen');
  expect(mannerSentence({ booking: 'calledIn' }, 'en')).toBe('The citizen is called in');
  expect(mannerSentence({ booking: 'selfBooked', bookingDeadlineDaysBefore: 1 }, 'da')).toBe(
    'Borgeren booker selv senest 1 dag før fristen',
  );
  expect(mannerSentence({}, 'da')).toBe('');
});

test.each([
  ['required', 'Kurset bevilges kun, hvis borgeren er dimittend', 'The course is granted only if the citizen is a graduate'],
  ['excluding', 'Kurset bevilges ikke, hvis borgeren er dimittend', 'The course is not granted if the citizen is a graduate'],
  ['supporting', 'Det taler for kurset, hvis borgeren er dimittend', 'It speaks for the course if the citizen is a graduate'],
  [
    'referring',
    'En medarbejder afgør sagen, hvis borgeren er dimittend',
    'A member of staff decides the case if the citizen is a graduate',
  ],
] as const)('a criterion that is %s', (role, da, en) => {
  const say = (language: 'da' | 'en'): string => plainText(criterionSentence({ role, when: graduate }, someFacts, language));
  expect([say('da'), say('en')]).toEqual([da, en]);
});

test.each<[Schema<'ReminderPlan'>['steps'][number], string, string]>([
  [
    { days: 2, dayType: 'working', to: 'jobConsultant', channel: 'digest' },
    '2 arbejdsdage efter fristen: besked til jobkonsulenten i den daglige oversigt',
    '2 working days after it is due: message to the job consultant in the daily digest',
  ],
  [
    { days: -7, dayType: 'calendar', to: 'citizen', channel: 'mail' },
    '7 dage før fristen: mail til borgeren',
    '7 days before it is due: email to the citizen',
  ],
  [
    { days: 0, dayType: 'working', to: 'teamLead', channel: 'list' },
    'På fristdagen: vises på teamlederens opgaveliste',
    'On the day it is due: shown on the task list of the team lead',
  ],
  [
    { days: 1, dayType: 'working', to: 'manager', channel: 'mail' },
    '1 arbejdsdag efter fristen: mail til lederen',
    '1 working day after it is due: email to the manager',
  ],
])('the reminder %j', (step, da, en) => {
  expect([reminderStepSentence(step, 'da'), reminderStepSentence(step, 'en')]).toEqual([da, en]);
});

test('a task of a kind nobody named keeps its own', () => {
  expect([taskKindText('confirmTrack', 'da'), taskKindText('constructor', 'da')]).toEqual(['Bekræft spor', 'constructor']);
});

test('where a value comes from', () => {
  const reason = { da: 'Skønnet efter Aarhus.', en: 'Estimated after Aarhus.' };
  expect(basisSentence({ source: 'S2 table 5.7, 5.4 (track 3)' }, 'da')).toBe('S2 tabel 5.7, 5.4 (spor 3)');
  expect(basisSentence({ source: 'S2 table 5.7' }, 'en')).toBe('S2 table 5.7');
  expect(basisSentence({ assumption: true, reason }, 'da')).toBe('Antagelse: Skønnet efter Aarhus.');
  expect(basisSentence({ assumption: true, reason, source: 'S2 5.4' }, 'en')).toBe('Assumption based on S2 5.4: Estimated after Aarhus.');
});

test('bands and archetypes', () => {
  const bands = [{ from: 8 }, { from: 4 }, {}];
  expect(bands.map((_, index) => bandSentence(bands, index, 'da'))).toEqual([
    'Mindst 8 point',
    'Mindst 4 og under 8 point',
    'Under 4 point',
  ]);
  expect(bandSentence([{}], 0, 'en')).toBe('Everyone');
  const tellTales = ['a', 'b', 'c'].map((id) => ({ id, label: words(id), when: graduate }));
  expect(archetypeSentence({ atLeast: 2, tellTales }, 'da')).toBe('Passer, når mindst 2 af 3 kendetegn er der');
  expect(archetypeSentence({ atLeast: 3, tellTales }, 'da')).toBe('Passer, når alle 3 kendetegn er der');
});

test('answers as one reads them', () => {
  const of = (key: string) => someFacts.find((fact) => fact.key === key) ?? { key };
  expect(factValueText(of('delayMonths'), 1, 'da')).toBe('1 måned');
  expect(factValueText(of('priceOere'), 800000, 'da')).toBe('8.000 kr.');
  expect(factValueText(of('graduatedOn'), '2026-11-23', 'da')).toBe('23.11.2026');
  expect(factValueText(of('field'), 'law', 'da')).toBe('Jura');
  expect(factValueText(of('tried'), ['mentor', 'course'], 'da')).toBe('Mentor, Et kursus');
  expect(factValueText(of('tried'), [], 'da')).toBe('ingen');
  expect(factValueText(of('isGraduate'), false, 'da')).toBe('nej');
  expect(factValueText(of('isGraduate'), null, 'en')).toBe('not known');
  expect(factValueText(of('track'), 'a', 'da', { track: { a: words('Spor A') } })).toBe('Spor A');
});

test('the names of a rule set: its tracks, and only those bands that are called something of their own', () => {
  const high = { value: 'high', label: { da: 'Høj', en: 'High' } };
  const medium = { value: 'medium', label: { da: 'Middel', en: 'Medium' } };
  const risk = {
    key: 'risk',
    type: 'enum',
    phrase: { is: words('{value}'), isNot: words('not {value}') },
    values: [high, medium],
  } as const;
  const basis = { source: 'S2' };
  const bands = [
    { id: 'high' as const, label: { da: 'Høj risiko', en: 'High risk' }, basis },
    { id: 'medium' as const, label: { da: 'Ikke screenet', en: 'Not screened' }, basis },
  ];
  const track = { ...base, id: 'a', level: 'ordinary' as const, description: words('x'), label: words('Spor A') };
  const labels = valueLabelsOf({ tracks: { ordered: [track] }, screening: { bands, factors: [], archetypes: [] } }, [
    { ...risk, values: [...risk.values] },
  ]);
  expect(labels).toEqual({ track: { a: words('Spor A') }, risk: { medium: { da: 'Ikke screenet', en: 'Not screened' } } });
});
