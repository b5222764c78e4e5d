import { itemSentence, latestSentence, notesOf, windowSentence } from './item-words';
import { wordsIn } from './testing/words-in';
import { type TimelineItem } from './timeline-lane';

const da = wordsIn('da');
const contact = (changes: Partial<TimelineItem> = {}): TimelineItem => ({
  id: 'c',
  label: 'Seks samtaler i de første 26 uger',
  kind: 'individual',
  kindText: 'Individuel samtale',
  opensWeek: 6,
  opensOn: '2026-12-21',
  dueWeek: 9,
  dueOn: '2027-01-17',
  latestWeek: 26,
  latestOn: '2027-05-16',
  countsTowardsFloor: true,
  ...changes,
});
const measure = (changes: Partial<TimelineItem> = {}): TimelineItem => ({
  id: 'm',
  label: 'Løntilskud overvejes',
  kind: 'wageSubsidy',
  kindText: 'Løntilskud',
  opensWeek: 27,
  dueWeek: null,
  latestWeek: null,
  mandatory: false,
  ...changes,
});

describe('what a mark says', () => {
  it('is everything, in one text', () => {
    expect(itemSentence(contact(), 'contacts', da)).toBe(
      'Individuel samtale: Seks samtaler i de første 26 uger. Holdes i uge 6-9 (21.12.2026 – 17.01.2027). ' +
        'Senest efter loven: uge 26, 16.05.2027. Tæller med i lovens minimum.',
    );
    expect(itemSentence(measure({ conditional: true }), 'measures', wordsIn('en'))).toBe(
      'Løntilskud: Løntilskud overvejes. Given from week 27, no end week. Conditional offer.',
    );
  });

  it('does not say the kind twice', () => {
    const held = contact({
      label: 'Individuel samtale',
      opensWeek: 4,
      dueWeek: 4,
      opensOn: '2026-12-07',
      dueOn: '2026-12-07',
      latestWeek: null,
    });
    expect(itemSentence({ ...held, countsTowardsFloor: true }, 'held', da)).toBe(
      'Individuel samtale. Holdt i uge 4 (07.12.2026). Tæller med i lovens minimum.',
    );
  });

  it('tells the window in weeks and days, as far as both are known', () => {
    expect(windowSentence(contact({ opensWeek: 9, opensOn: '2027-01-17' }), 'contacts', da)).toBe('Holdes i uge 9 (17.01.2027)');
    expect(windowSentence(measure(), 'measures', da)).toBe('Gives fra uge 27, ingen slutuge');
    expect(windowSentence(measure({ opensOn: '2027-05-17', dueOn: null }), 'measures', da)).toBe(
      'Gives fra uge 27, ingen slutuge (fra 17.05.2027)',
    );
    expect(windowSentence(measure({ opensWeek: 1, dueWeek: 12 }), 'measures', da)).toBe('Gives fra uge 1, senest i uge 12');
    expect(windowSentence(measure({ opensWeek: 13, dueWeek: 13 }), 'measures', da)).toBe('Gives i uge 13');
  });

  it('tells whose deadline it is', () => {
    expect(latestSentence(contact(), da)).toBe('Senest efter loven: uge 26, 16.05.2027');
    expect(latestSentence(contact({ countsTowardsFloor: false, latestOn: null }), da)).toBe('Senest efter kommunens regler: uge 26');
    expect(latestSentence(contact({ latestWeek: null }), da)).toBeNull();
  });

  it('names what the shapes and fills say, the overdue first', () => {
    expect(notesOf(contact({ overdue: true, countsTowardsFloor: false, voluntary: true }), da)).toEqual([
      'Fristen er overskredet',
      'Ud over lovens minimum',
      'Frivillig for borgeren',
    ]);
    expect(notesOf(measure({ mandatory: true, begun: true }), da)).toEqual(['Pligt', 'Begyndt']);
    expect(notesOf(measure({ mandatory: true, conditional: true }), da)).toEqual(['Betinget pligt']);
    expect(notesOf(measure(), da)).toEqual(['Tilbud']);
  });
});
