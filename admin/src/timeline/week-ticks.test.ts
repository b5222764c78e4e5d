import { datedTicks, ticksOf } from './week-ticks';
import { weeksToShow } from './weeks-to-show';

describe('the axis of weeks', () => {
  it('has its ticks at week 1 and at each quarter', () => {
    expect(ticksOf(78)).toEqual([1, 13, 26, 39, 52, 65, 78]);
    expect(ticksOf(104)).toEqual([1, 13, 26, 39, 52, 65, 78, 91, 104]);
  });

  it('has a date at each tick where there is room, else at every second or third', () => {
    // 12 weeks must hold a date and a half: 105 pixels for a date of 70.
    expect(datedTicks(78, 8.75, 70)).toEqual([1, 13, 26, 39, 52, 65, 78]);
    expect(datedTicks(78, 8.7, 70)).toEqual([1, 26, 52, 78]);
    expect(datedTicks(78, 4.1, 70)).toEqual([1, 39, 78]);
    expect(datedTicks(78, 1, 112)).toEqual([1]);
  });

  it('is 78 weeks long, and longer for a case that would not see a quarter ahead', () => {
    expect(weeksToShow()).toBe(78);
    expect(weeksToShow(65)).toBe(78);
    expect(weeksToShow(66)).toBe(91);
    expect(weeksToShow(130)).toBe(143);
  });
});
