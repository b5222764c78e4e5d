import { aMunicipality, KOEGE, WITHOUT_RULES } from '../../shared/testing/an-overview';
import { SOURCE_NUMBERS } from './capacity-fields';
import { faultsOf, sourceForm, withText } from './capacity-form';
import { capacityRequest } from './capacity-request';
import { filledFrom } from './fill-in';

const source = sourceForm('da');

describe('the form of the calculator', () => {
  it("begins with S3's sheet", () => {
    expect(source.texts).toEqual({
      citizens: '330',
      intensivePercent: '30',
      timelyPerYear: '4',
      conversationDaysPerWeek: '3',
      weeksPerYear: '44',
      perDay: '5',
    });
    expect(faultsOf(source.texts, 'da')).toEqual({});
  });

  it('takes a number as soon as it can be used', () => {
    expect(withText(source, 'weeksPerYear', '43,5', 'da').numbers.weeksPerYear).toBe(43.5);
  });

  it('keeps what was typed and calculates with the last numbers that could be used', () => {
    const half = withText(withText(source, 'citizens', '500', 'da'), 'citizens', '', 'da');
    expect(half.texts.citizens).toBe('');
    expect(half.numbers.citizens).toBe(500);
    expect(faultsOf(half.texts, 'da')).toEqual({ citizens: 'missing' });
  });

  it('waits with a good number while another field is wrong', () => {
    const wrong = withText(source, 'perDay', '99', 'da');
    const still = withText(wrong, 'citizens', '500', 'da');
    expect(still.numbers).toEqual(SOURCE_NUMBERS);
    expect(withText(still, 'perDay', '6', 'da').numbers).toEqual({ ...SOURCE_NUMBERS, citizens: 500, perDay: 6 });
  });

  it('reads a filled-in half the same in both languages', () => {
    const halves = filledFrom(aMunicipality(), withText(source, 'weeksPerYear', '43,5', 'da'), 'da');
    expect(faultsOf(withText(halves, 'weeksPerYear', '43,5', 'en').texts, 'en')).toEqual({});
  });
});

describe("a municipality's numbers", () => {
  it('are its unemployed and its conversations a week, spread over three days', () => {
    expect(filledFrom(aMunicipality(), source, 'da')).toMatchObject({
      municipality: '461',
      texts: {
        citizens: '1237',
        conversationDaysPerWeek: '3',
        perDay: '6',
        weeksPerYear: '44',
        intensivePercent: '30',
        timelyPerYear: '4',
      },
      numbers: { citizens: 1237, perDay: 6 },
    });
  });

  it("are S3's where no source gives its own", () => {
    expect(filledFrom(KOEGE, source, 'da').numbers).toEqual({ ...SOURCE_NUMBERS, perDay: 8 });
  });

  it('are not taken from a municipality without rules', () => {
    expect(filledFrom(WITHOUT_RULES, source, 'da')).toBe(source);
  });

  it('leave the chosen demand alone', () => {
    expect(filledFrom(aMunicipality(), { ...source, demand: 'forAll-6' }, 'da').demand).toBe('forAll-6');
  });
});

it('asks the service for every row and column it can give, and not for the row that is read', () => {
  expect(capacityRequest(SOURCE_NUMBERS)).toEqual({
    citizens: 330,
    intensivePercent: 30,
    timelyPerYear: 4,
    conversationDaysPerWeek: 3,
    weeksPerYear: 44,
    intensivePerYear: [24, 12, 6],
    perCitizenPerYear: [4, 6, 12],
    mostPerDay: 20,
    mostFullTimeEquivalents: 100,
  });
});
