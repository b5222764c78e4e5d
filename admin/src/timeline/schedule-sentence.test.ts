import { scheduleSentence } from './schedule-sentence';
import { aContact, aMeasure, aSchedule, aTrack, dayAfter } from './testing/a-schedule';
import { wordsIn } from './testing/words-in';

const da = wordsIn('da');
const contactsIn = (...weeks: number[]) => weeks.map((week) => aContact(week));
/** S2 5.4: six conversations in 26 weeks, then one every 13 weeks. */
const LAW = contactsIn(5, 9, 13, 18, 22, 26, 39, 52, 65, 78, 91, 104);
const EVERY_13 = [39, 52, 65, 78, 91, 104];

const sentence = (track: ReturnType<typeof contactsIn>, law = LAW, words = da) =>
  scheduleSentence(aTrack(track), aSchedule(aTrack(track), law), words);

describe('the sentence of a schedule', () => {
  it('compares the first 26 weeks with the law and tells the rhythm after', () => {
    expect(sentence(contactsIn(5, 8, 9, 12, 13, 15, 18, 22, 26, ...EVERY_13))).toBe(
      '9 samtaler i de første 26 uger, 3 flere end lovens minimum; derefter mindst én hver 13. uge. Ingen tilbud eller krav.',
    );
  });

  it('says when it is the law’s own number', () => {
    expect(sentence(LAW)).toBe(
      '6 samtaler i de første 26 uger, lige så mange som lovens minimum; derefter mindst én hver 13. uge. Ingen tilbud eller krav.',
    );
  });

  it('says when there are fewer', () => {
    expect(sentence(contactsIn(26, ...EVERY_13))).toContain('1 samtale i de første 26 uger, 5 færre end lovens minimum;');
    expect(sentence(contactsIn(30, ...EVERY_13))).toContain('Ingen samtaler i de første 26 uger, 6 færre end lovens minimum;');
  });

  it('counts a conversation due in week 26 and not one due in week 27', () => {
    expect(sentence(contactsIn(5, 26))).toContain('2 samtaler i de første 26 uger');
    expect(sentence(contactsIn(5, 27))).toContain('1 samtale i de første 26 uger');
  });

  it('says when the law asks for none', () => {
    expect(sentence(contactsIn(13), [])).toBe(
      '1 samtale i de første 26 uger; loven kræver ingen i den tid; derefter ingen frem til uge 78. Ingen tilbud eller krav.',
    );
    expect(sentence([], [])).toBe('Ingen samtaler i de første 26 uger; derefter ingen frem til uge 78. Ingen tilbud eller krav.');
  });

  it('sets its own rhythm against the law’s', () => {
    const often = Array.from({ length: 21 }, (_, index) => (index + 1) * 5);
    expect(sentence(contactsIn(...often))).toContain('derefter mindst én hver 5. uge, hvor loven kræver én hver 13. Ingen');
  });

  it('tells the longest time between two conversations, in whole weeks begun', () => {
    expect(sentence(contactsIn(26, 30, 43, 47, 60, 73, 80), [])).toContain('derefter mindst én hver 13. uge.');
    // 31 days are more than four weeks.
    const first = aContact(26, { dueOn: dayAfter(181) });
    const later = [212, 243, 274, 305, 336, 367, 398, 429, 460, 491, 522, 553].map((day) =>
      aContact(Math.floor(day / 7) + 1, { dueOn: dayAfter(day) }),
    );
    expect(sentence([first, ...later], [])).toContain('derefter mindst én hver 5. uge.');
  });

  it('tells every week as a person would', () => {
    expect(sentence(contactsIn(...Array.from({ length: 80 }, (_, index) => index + 1)), [])).toContain('derefter mindst én hver uge.');
  });

  it('sees the time before the first conversation after week 26', () => {
    expect(sentence(contactsIn(13, 39, 52, 65, 78), [])).toContain('derefter mindst én hver 26. uge.');
  });

  it('tells a number where the plan ends before the picture does', () => {
    expect(sentence(contactsIn(26, 70), [])).toContain('derefter 1 samtale frem til uge 78.');
    expect(sentence(contactsIn(26, 40, 70), [])).toContain('derefter 2 samtaler frem til uge 78.');
  });

  it('tells the measures that open within the picture', () => {
    const track = aTrack(LAW, [
      aMeasure('a'),
      aMeasure('b', { mandatory: false, applies: 'conditional' }),
      aMeasure('c', { opensWeek: 79 }),
    ]);
    expect(scheduleSentence(track, aSchedule(track, LAW), da)).toContain(
      ' Dertil 1 pligt og 1 tilbud; 1 af dem gælder kun, hvis en betingelse er opfyldt.',
    );
  });

  it('is complete in English', () => {
    expect(sentence(contactsIn(5, 8, 9, 13, 18, 22, 26, ...EVERY_13), LAW, wordsIn('en'))).toBe(
      '7 conversations in the first 26 weeks, 1 more than the minimum in law; after that at least one every 13 weeks. No measures.',
    );
  });
});
