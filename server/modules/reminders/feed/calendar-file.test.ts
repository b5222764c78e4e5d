import { calendarDate } from '../../../domain/shared/calendar-date';
import { calendarFile, type FeedEvent } from './calendar-file';

const event: FeedEvent = {
  taskId: '5e1f0000-0000-4000-8000-000000000001',
  dueOn: calendarDate('2026-11-26'),
  isCancelled: false,
  revision: 3,
  changedAt: new Date('2026-11-23T12:30:00Z'),
};

/** The lines of a file, folded ones joined (RFC 5545, 3.1). */
const linesOf = (file: string): string[] => file.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('the calendar of conversations', () => {
  it('shows the due day as an all-day event, named by the task and its revision', () => {
    const lines = linesOf(calendarFile([event], 'https://sporskifte.example'));
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:5e1f0000-0000-4000-8000-000000000001@sporskifte',
        'SEQUENCE:3',
        'DTSTAMP:20261123T123000Z',
        'DTSTART;VALUE=DATE:20261126',
        'DTEND;VALUE=DATE:20261127',
        'SUMMARY:Samtale senest i dag · Conversation due today',
        'STATUS:CONFIRMED',
        'TRANSP:TRANSPARENT',
        'METHOD:PUBLISH',
      ]),
    );
    expect(lines.filter((line) => /TZID|VTIMEZONE/.test(line))).toEqual([]);
  });

  it.each([
    ['2026-03-29', '20260329', '20260330'],
    ['2026-10-25', '20261025', '20261026'],
    ['2028-02-29', '20280229', '20280301'],
    ['2026-12-31', '20261231', '20270101'],
  ])('%s is one whole day', (dueOn, start, end) => {
    const lines = linesOf(calendarFile([{ ...event, dueOn: calendarDate(dueOn) }], 'https://sporskifte.example'));
    expect(lines).toEqual(expect.arrayContaining([`DTSTART;VALUE=DATE:${start}`, `DTEND;VALUE=DATE:${end}`]));
  });

  it('tells of a cancellation', () => {
    expect(linesOf(calendarFile([{ ...event, isCancelled: true }], 'https://sporskifte.example'))).toContain('STATUS:CANCELLED');
  });

  it('the same tasks give the same bytes', () => {
    expect(calendarFile([event], 'https://a.example')).toBe(calendarFile([event], 'https://a.example'));
  });
});
