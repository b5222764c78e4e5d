import { aMunicipality, KOEGE } from '../../shared/testing/an-overview';
import { type CapacityNumbers, SOURCE_NUMBERS } from './capacity-fields';
import { numbersOfMunicipality } from './fill-in';
import { originOf } from './origin-of';

const odense = aMunicipality();
const filled = numbersOfMunicipality(odense) as CapacityNumbers;

describe('where a number comes from', () => {
  it("is S3's sheet, except for the conversations a day, which it leaves open", () => {
    expect(originOf('citizens', SOURCE_NUMBERS, null).kind).toBe('source');
    expect(originOf('weeksPerYear', SOURCE_NUMBERS, null).kind).toBe('source');
    expect(originOf('perDay', SOURCE_NUMBERS, null).kind).toBe('chosen');
  });

  it('is the reader once it is changed, and the source again when it is changed back', () => {
    expect(originOf('citizens', { ...SOURCE_NUMBERS, citizens: 331 }, null).kind).toBe('own');
    expect(originOf('citizens', { ...filled, citizens: 330 }, odense).kind).toBe('own');
    expect(originOf('citizens', filled, odense)).toEqual({ kind: 'municipality', basis: { source: 'S2 table 5.1' } });
  });

  it('is borrowed or chosen where no source says it of the municipality', () => {
    expect(originOf('intensivePercent', filled, odense).kind).toBe('borrowed');
    expect(originOf('weeksPerYear', filled, odense).kind).toBe('borrowed');
    expect(originOf('conversationDaysPerWeek', filled, odense).kind).toBe('chosen');
    expect(originOf('citizens', numbersOfMunicipality(KOEGE) as CapacityNumbers, KOEGE).kind).toBe('borrowed');
  });
});
