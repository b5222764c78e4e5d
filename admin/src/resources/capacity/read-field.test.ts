import { type CapacityField } from './capacity-fields';
import { readField } from './read-field';

const value = (field: CapacityField, text: string) => readField(field, text, 'da').value;
const fault = (field: CapacityField, text: string) => readField(field, text, 'da').fault;

describe('a number of the calculator', () => {
  test.each([
    ['citizens', '1', 1],
    ['citizens', '100.000', 100_000],
    ['intensivePercent', '0', 0],
    ['intensivePercent', '12,3', 12.3],
    ['intensivePercent', '100', 100],
    ['timelyPerYear', '0', 0],
    ['conversationDaysPerWeek', '2,5', 2.5],
    ['conversationDaysPerWeek', '2.5', 2.5],
    ['weeksPerYear', '43,5', 43.5],
    ['perDay', '20', 20],
  ] as const)('%s takes %s', (field, text, expected) => {
    expect(value(field, text)).toBe(expected);
  });

  test.each([
    ['citizens', '0'],
    ['citizens', '-330'],
    ['citizens', '100.001'],
    ['intensivePercent', '100,1'],
    ['timelyPerYear', '105'],
    ['conversationDaysPerWeek', '0'],
    ['conversationDaysPerWeek', '5,5'],
    ['weeksPerYear', '52,5'],
    ['perDay', '21'],
  ] as const)('%s is out of bounds at %s', (field, text) => {
    expect(fault(field, text)).toBe('outOfBounds');
  });

  test.each([
    ['citizens', '330,5'],
    ['intensivePercent', '12,34'],
    ['conversationDaysPerWeek', '2,3'],
    ['weeksPerYear', '43,1'],
    ['perDay', '4,5'],
  ] as const)('%s is too fine at %s', (field, text) => {
    expect(fault(field, text)).toBe('tooFine');
  });

  it('tells nothing from something that is no number', () => {
    expect(fault('citizens', '  ')).toBe('missing');
    expect(fault('citizens', 'mange')).toBe('notANumber');
    expect(fault('citizens', '3e2')).toBe('notANumber');
  });
});
