import { decisionSentence } from './decision-sentence';
import { aHeld, aMeasureSlot, aSlot, aTrial } from './testing/a-decision';
import { wordsIn } from './testing/words-in';

const da = wordsIn('da');

describe('the sentence of a decision', () => {
  it('tells what was held, what is missing, what is planned and when the next is due', () => {
    const trial = aTrial({
      heldContacts: [aHeld(4)],
      contactPlan: [aSlot(9, { overdue: true }), aSlot(18), aSlot(13)],
      measures: [aMeasureSlot('a', { state: 'overdue' })],
    });
    // Week 13 ends on 14 February 2027, 13 weeks after 16 November 2026 less a day.
    expect(decisionSentence(trial, da)).toBe(
      'Uge 10: 1 samtale er holdt; 1 mangler, og fristen er overskredet; 2 er planlagt frem til uge 78, den næste senest 14.02.2027. ' +
        'Dertil 1 pligt, hvor fristen er overskredet.',
    );
  });

  it('leaves out what there is nothing of', () => {
    expect(decisionSentence(aTrial(), da)).toBe('Uge 10: ingen flere er planlagt frem til uge 78. Ingen tilbud eller krav.');
  });

  it('counts what is due in the last week of the picture and nothing later', () => {
    const trial = aTrial({ contactPlan: [aSlot(78), aSlot(79)] });
    expect(decisionSentence(trial, da)).toContain('1 er planlagt frem til uge 78,');
  });

  it('reaches further for a case that is nearly through the weeks', () => {
    const trial = aTrial({ unemploymentWeek: 72, contactPlan: [aSlot(91)] });
    expect(decisionSentence(trial, da)).toContain('Uge 72: 1 er planlagt frem til uge 91,');
  });

  it('is complete in English', () => {
    const trial = aTrial({ heldContacts: [aHeld(4), aHeld(8)], contactPlan: [aSlot(13)] });
    expect(decisionSentence(trial, wordsIn('en'))).toBe(
      'Week 10: 2 conversations held; 1 planned until week 78, the next by 14 February 2027. No measures.',
    );
  });
});
