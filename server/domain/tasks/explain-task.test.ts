import fc from 'fast-check';
import { aLivingCase, type LivingCase, recompute, taskInputOf } from '../../../test/builders/a-living-case';
import { aStory, playStory } from '../../../test/builders/case-stories';
import { CODES } from '../../../test/builders/shipped-rules';
import { deriveMunicipalTasks } from './derive-municipal-tasks';
import { deriveTasks } from './derive-tasks';
import { windowWords } from './explain/window-words';
import { explainTask } from './explain-task';

const HIGH_RISK = { educationDelayMonths: 12, isGraduate: true, ageAtGraduation: 40, hadStudentJob: false, workExperienceYears: 0 };

function explained(key: string, municipality: string, given: Omit<LivingCase, 'prepared'> = {}) {
  const input = taskInputOf(aLivingCase(municipality, given), false);
  const task = deriveTasks(input).find((one) => one.key === key);
  if (!task) throw new Error(`${key} is not wanted`);
  const { sentences, arithmetic } = explainTask(input, task);
  return { da: arithmetic.map(({ da }) => da), en: arithmetic.map(({ en }) => en), why: sentences.map(({ da }) => da) };
}

describe('the arithmetic of a conversation', () => {
  it('runs from the first day of unemployment to the last day of the law', () => {
    expect(explained('hold:floor-six-conversations-1', CODES.odense, { startedOn: '2026-10-05', asOf: '2026-10-05' })).toEqual({
      why: ['Lovens minimum kræver samtalen: "Seks samtaler i de første 26 uger".'],
      da: [
        'Ledighedens første dag er 05.10.2026; da begynder uge 1.',
        'De 6 samtaler deler uge 1-26 i lige store dele; dette er nr. 1.',
        'Uge 1 begynder 05.10.2026, og uge 5 slutter 08.11.2026.',
        'Derfor kan samtalen holdes fra 05.10.2026 og skal senest holdes 08.11.2026.',
        'Lovens sidste dag er 04.04.2027 (uge 26).',
      ],
      en: [
        'The first day of unemployment is 5 October 2026; week 1 begins then.',
        'The 6 conversations divide weeks 1-26 into equal parts; this is no. 1.',
        'Week 1 begins on 5 October 2026, and week 5 ends on 8 November 2026.',
        'So the conversation can be held from 5 October 2026 and is due by 8 November 2026.',
        'The last day the law allows is 4 April 2027 (week 26).',
      ],
    });
  });

  it('names a pause that moved it', () => {
    const { da } = explained('hold:floor-six-conversations-2', CODES.odense, {
      asOf: '2021-03-30',
      pauses: [{ from: '2021-03-08', to: '2021-03-22' }],
    });
    expect(da).toContain('Pausen fra 08.03.2021 til og med 21.03.2021 tæller ikke med: det, der ligger efter, rykker 14 dage.');
    // Without the pause week 9 would end on 2 May.
    expect(da).toContain('Uge 6 begynder 19.04.2021, og uge 9 slutter 16.05.2021.');
  });

  it('does not name a pause that came after it', () => {
    const { da } = explained('hold:floor-six-conversations-1', CODES.odense, {
      asOf: '2021-06-30',
      pauses: [{ from: '2021-06-07', to: '2021-06-21' }],
    });
    expect(da.join()).not.toContain('Pausen');
  });

  it('names the suspension of spring 2020: 12 March to 26 May is 76 days', () => {
    const { da } = explained('hold:floor-six-conversations-2', CODES.odense, { startedOn: '2020-02-03' });
    expect(da[1]).toBe(
      'Den aktive indsats stod stille fra 12.03.2020 til og med 26.05.2020: fristerne rykker 76 dage, og ugerne er her talt uden dem.',
    );
  });

  it('counts an interval from the conversation before it (Aalborg: 31 days after 22 March is 22 April)', () => {
    const { da, why } = explained('hold:at-most-a-month-apart-2', CODES.aalborg, {
      asOf: '2021-03-22',
      conversations: [{ heldOn: '2021-03-22' }],
    });
    expect(why).toEqual(['Kommunens regler kræver samtalen: "Højst 31 dage mellem to kontakter".', 'Den tæller med i lovens minimum.']);
    expect(da.slice(1, 4)).toEqual([
      'Den seneste samtale, der tæller, blev holdt 22.03.2021.',
      'Der må højst gå 31 dage, altså til 22.04.2021.',
      // Week 8 is due; week 7 begins on 12 April.
      'Den kan planlægges i fristens uge og ugerne lige før, 2 uger i alt: fra 12.04.2021.',
    ]);
  });

  it('says that a particular conversation stands for a required one (Aarhus: the annual review)', () => {
    const { da, why } = explained('hold:annual-review-1', CODES.aarhus);
    expect(da).toContain('Dens eget vindue går fra 01.03.2022 til 30.06.2022.');
    expect(da).toContain('Den tæller som den næste krævede samtale, og den skal senest holdes 29.05.2022.');
    expect(why).toContain('Sporet ses efter ved det årlige review, med både job- og virksomhedskonsulent.');
  });
});

it('a booking: the rule’s week before, or the day that was set', () => {
  expect(explained('book:floor-six-conversations-1', CODES.odense).da).toEqual([
    'Samtalen skal senest holdes 04.04.2021.',
    'Den skal bookes senest 7 dage før, altså 28.03.2021.',
    'Opgaven åbner 01.03.2021.',
  ]);
  const set = { asOf: '2021-03-22', conversations: [{ heldOn: '2021-03-22', nextBookingBy: '2021-04-12' }], nextBookingBy: '2021-04-12' };
  expect(explained('book:floor-six-conversations-2', CODES.odense, set).da[1]).toBe(
    'Ved samtalen 22.03.2021 blev fristen for at booke sat til 12.04.2021.',
  );
});

it('what is written down: the same day', () => {
  const given = { asOf: '2021-03-25', conversations: [{ id: 'c', heldOn: '2021-03-22', kind: 'joint' as const, hasAgreement: false }] };
  const { da, why } = explained('agreement:c', CODES.koebenhavn, given);
  expect(why[0]).toBe('Den 22.03.2021 blev der holdt en fælles samtale med a-kassen.');
  expect(da).toEqual(['Fristen er samme dag som samtalen: 22.03.2021.']);
});

it('a track to confirm: why it was proposed, and the holidays between', () => {
  // Wednesday 31 March 2021; Easter Sunday is 4 April.
  const given = { facts: HIGH_RISK, asOf: '2021-03-31', conversations: [{ heldOn: '2021-03-31', kind: 'joint' as const }] };
  const { da, why } = explained('confirm:intensive', CODES.frederiksberg, given);
  expect(why[0]).toBe('Reglerne foreslår sporet "Intensivt spor".');
  expect(why).toContain('Betingelsen for "Intensivt spor" er opfyldt.');
  expect(da).toEqual([
    'Den første samtale blev holdt 31.03.2021.',
    'Det er ikke arbejdsdage: 01.04.2021 (skærtorsdag), 02.04.2021 (langfredag), 03.04.2021 (lørdag), 04.04.2021 (påskedag) og 05.04.2021 (2. påskedag).',
    '2 arbejdsdage senere er 07.04.2021, og det er fristen.',
  ]);
});

it('a measure: its weeks and the law', () => {
  const { da, why } = explained('measure:internship-week-13', CODES.aalborg);
  expect(why).toContain('Det er en pligt og ikke begyndt endnu.');
  expect(da).toEqual([
    'Ledighedens første dag er 01.03.2021; da begynder uge 1.',
    'Reglen sætter det til uge 13.',
    'Uge 13 begynder 24.05.2021.',
    'Uge 13 slutter 30.05.2021, derfor senest 30.05.2021.',
    'Loven kræver et tilbud senest 29.08.2021 (uge 26).',
  ]);
});

it('facts: which, and when they can be asked for', () => {
  const { da, why } = explained('facts', CODES.frederiksberg);
  expect(why[1]).toMatch(/^Det, der mangler, og som nogen kan spørges om: ".*" og ".*"\.$/);
  expect(da).toEqual(['Den næste samtale skal senest holdes 04.04.2021, og dér kan borgeren spørges.']);
});

it('a course: four weeks after its end', () => {
  const { da } = explained('grant:g', CODES.frederiksberg, { grants: [{ id: 'g', courseEndsOn: '2021-06-25' }] });
  expect(da).toEqual([
    'Kurset slutter 25.06.2021.',
    'Tilbuddet følger inden for 4 uger, altså senest 23.07.2021.',
    'Opgaven åbner 14 dage før kurset slutter: 11.06.2021.',
  ]);
});

it('the rules themselves', () => {
  const input = taskInputOf(aLivingCase(CODES.aarhus));
  const [review] = deriveMunicipalTasks(input.prepared.ruleSet.header, 1);
  expect(explainTask(input, review!).arithmetic[0]?.da).toBe('Regelsættet skal efterses senest 30.06.2027.');
});

describe('whatever happens in a case', () => {
  it('every task is explained in both languages, and the arithmetic ends on its own due day', () => {
    fc.assert(
      fc.property(aStory, (story) =>
        playStory(story, ({ before, living }) => {
          const input = taskInputOf(living, false);
          for (const task of deriveTasks(input)) {
            const { sentences, arithmetic } = explainTask(input, task);
            const all = [...sentences, ...arithmetic];
            expect(sentences.length * arithmetic.length).toBeGreaterThan(0);
            expect(all.filter(({ da, en }) => da === '' || en === '' || /\{\d\}|undefined|null|NaN/.test(da + en))).toEqual([]);
            const due = task.window.dueOn?.split('-').reverse().join('.');
            if (due) expect([task.key, arithmetic.some(({ da }) => da.includes(due))]).toEqual([task.key, true]);
          }
          return recompute(before, living).tasks;
        }),
      ),
      { numRuns: 25 },
    );
  });

  it('none is left without the rule behind its days', () => {
    let tasks = 0;
    const bare: string[] = [];
    fc.assert(
      fc.property(aStory, (story) =>
        playStory(story, ({ before, living }) => {
          const input = taskInputOf(living, false);
          for (const task of deriveTasks(input)) {
            tasks += 1;
            if (explainTask(input, task).arithmetic[0]?.da === windowWords(task.window)[0]?.da)
              bare.push(`${living.prepared.ruleSet.header.name} ${task.key}`);
          }
          return recompute(before, living).tasks;
        }),
      ),
      { numRuns: 25 },
    );
    expect([...new Set(bare)]).toEqual([]);
    expect(tasks).toBeGreaterThan(1000);
  });
});
