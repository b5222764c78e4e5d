import { metRequirement } from './met-requirement';
import { both } from './testing/a-trial';

describe('what a held conversation met', () => {
  const labels = new Map([['element:floor-first-26-weeks', both('Lovens samtaler')]]);

  it('is the requirement and the number of the conversation in it, also when its id has numbers of its own', () => {
    expect(metRequirement('floor-first-26-weeks-12', labels)).toEqual({ label: both('Lovens samtaler'), number: 12 });
  });

  it('has no name when nobody knows the requirement', () => {
    expect(metRequirement('gone-1', labels).label).toBeNull();
  });
});
