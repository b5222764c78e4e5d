import { formatDate, type Language } from '../../../sentences';
import { type FieldProblem } from '../../../shared/field/field-problem';
import { dayProblem } from '../../../shared/field/day-problem';
import { readDay } from '../../../shared/field/read-day';

/** Problems by field: `startedOn`, `asOf`, `contacts.3.heldOn`, `pauses.4.to`, `measures.5.from`, `confirmed.on`; the number is the row's key. */
export type Problems = Map<string, FieldProblem>;

interface Bounds {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly tooEarly?: FieldProblem['text'];
  readonly tooLate?: FieldProblem['text'];
}

/** Reads the days of a spell, and says at its field what the service would refuse. A row without its first day is not there yet, and no problem. */
export class DayReader {
  readonly problems: Problems = new Map();

  constructor(private readonly language: Language) {}

  day(field: string, typed: string, bounds: Bounds = {}): string {
    const read = readDay(typed);
    if (read.kind !== 'day') {
      this.problems.set(field, dayProblem(read.kind));
      return '';
    }
    const { from, to, tooEarly, tooLate } = bounds;
    const say = (text: FieldProblem['text'], day: string): void => {
      this.problems.set(field, { text, values: { day: formatDate(day, this.language) }, mayBeHalfTyped: false });
    };
    if (from && tooEarly && read.day < from) say(tooEarly, from);
    else if (to && tooLate && read.day > to) say(tooLate, to);
    return read.day;
  }

  /** A day that may be left out. */
  optional(field: string, typed: string, bounds: Bounds): { to?: string } {
    return typed.trim() === '' ? {} : { to: this.day(field, typed, bounds) };
  }
}
