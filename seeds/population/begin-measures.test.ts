import type { MeasureSlot } from '../../server/domain/decision';
import { calendarDate, weekdayOf } from '../../server/domain/shared/calendar-date';
import { beginMeasures } from './begin-measures';
import type { DemoCitizen } from './demo-citizen';

const AS_OF = calendarDate('2026-11-23');

function aCitizen(number: number, pauses: DemoCitizen['spell']['pauses'] = []): DemoCitizen {
  return {
    citizenNo: `D-461-${String(number).padStart(5, '0')}`,
    municipality: '461',
    facts: {},
    auditFacts: { sex: 'female', ethnicOrigin: 'danish' },
    spell: { startedOn: calendarDate('2026-03-02'), pauses, contacts: [], measures: [] },
  };
}

function aSlot(part: Partial<MeasureSlot> = {}): MeasureSlot {
  return {
    id: 'internship',
    kind: 'internship',
    label: { da: 'Praktik', en: 'Internship' },
    week: 13,
    opensOn: calendarDate('2026-05-25'),
    dueOn: calendarDate('2026-05-31'),
    latestOn: null,
    mandatory: true,
    state: 'overdue',
    because: [],
    trace: [],
    ...part,
  };
}

describe('beginning what was due', () => {
  const begun = (slot: MeasureSlot, pauses?: DemoCitizen['spell']['pauses']) =>
    Array.from({ length: 500 }, (_, number) => beginMeasures(aCitizen(number, pauses), [slot], AS_OF).spell.measures);

  it('begins most measures that fell due, on a weekday in their window, and leaves some overdue', () => {
    const all = begun(aSlot());
    const started = all.flat();
    expect(started.length).toBeGreaterThan(430);
    expect(started.length).toBeLessThan(500);
    for (const { from, to } of started) {
      expect(from >= '2026-05-25' && from <= '2026-05-31' && weekdayOf(from) <= 5).toBe(true);
      expect(to !== undefined && to > from).toBe(true);
    }
  });

  it('leaves out what is not due yet, what has no due day, what is conditional, and what would begin in a pause', () => {
    expect(begun(aSlot({ dueOn: AS_OF })).flat()).toEqual([]);
    expect(begun(aSlot({ dueOn: null })).flat()).toEqual([]);
    expect(begun(aSlot({ state: 'conditional' })).flat()).toEqual([]);
    expect(begun(aSlot(), [{ from: calendarDate('2026-05-01'), to: calendarDate('2026-06-15') }]).flat()).toEqual([]);
  });

  it('does the same every time', () => {
    expect(begun(aSlot())).toEqual(begun(aSlot()));
  });
});
