import { firstDayOfWeek, weekOn } from './spell-weeks';

describe('the weeks of a spell', () => {
  const spell = { startedOn: '2026-11-16' };

  it('count from 1 on the first day', () => {
    expect(weekOn(spell, '2026-11-15')).toBe(0);
    expect(weekOn(spell, '2026-11-16')).toBe(1);
    expect(weekOn(spell, '2026-11-22')).toBe(1);
    expect(weekOn(spell, '2026-11-23')).toBe(2);
  });

  it('begin every seventh day, across a change to winter time', () => {
    expect(firstDayOfWeek(spell, 1)).toBe('2026-11-16');
    expect(firstDayOfWeek(spell, 13)).toBe('2027-02-08');
    // Clocks changed on 28 March and 31 October 2027.
    expect(firstDayOfWeek(spell, 52)).toBe('2027-11-08');
    expect(weekOn(spell, '2027-11-07')).toBe(51);
  });

  describe('with a pause of four weeks', () => {
    // 16.06.2025 to 06.04.2026 is 294 days, 42 whole weeks.
    const paused = { startedOn: '2025-06-16', pauses: [{ from: '2026-04-06', to: '2026-05-04' }] };

    it('stand still while it lasts', () => {
      expect(weekOn(paused, '2026-04-05')).toBe(42);
      expect(weekOn(paused, '2026-04-06')).toBe(43);
      expect(weekOn(paused, '2026-05-03')).toBe(43);
      expect(weekOn(paused, '2026-05-10')).toBe(43);
      expect(weekOn(paused, '2026-05-11')).toBe(44);
    });

    it('begin later after it', () => {
      expect(firstDayOfWeek(paused, 42)).toBe('2026-03-30');
      expect(firstDayOfWeek(paused, 43)).toBe('2026-05-04');
    });
  });

  it('count a day in two pauses once, and a day before the spell never', () => {
    const pauses = [
      { from: '2026-11-30', to: '2026-12-14' },
      { from: '2026-11-23', to: '2026-12-07' },
      { from: '2026-11-02', to: '2026-11-16' },
    ];
    expect(firstDayOfWeek({ ...spell, pauses }, 2)).toBe('2026-12-14');
    expect(weekOn({ ...spell, pauses }, '2026-12-21')).toBe(3);
  });

  it('have no day behind a pause without an end', () => {
    const pauses = [{ from: '2026-11-30' }];
    expect(firstDayOfWeek({ ...spell, pauses }, 2)).toBe('2026-11-23');
    expect(firstDayOfWeek({ ...spell, pauses }, 3)).toBeNull();
    expect(weekOn({ ...spell, pauses }, '2027-11-30')).toBe(3);
  });
});
