import { decideCase } from '../domain/case-flow';
import type { Conditions } from '../domain/decision';
import { deriveFacts } from '../domain/facts/derive-facts';
import type { CalendarDate } from '../domain/shared/calendar-date';
import { DomainError } from '../domain/shared/domain-error';
import { splitCells } from '../platform/files';
import { decisionRow } from './decision-row';
import { type OpenedRules, rulesBySpell } from './open-rules';
import { type CaseRow, csvCaseReader } from './read-csv-case';
import { readJsonCase } from './read-json-case';

export interface BatchSettings {
  readonly asOf: CalendarDate;
  readonly municipality: string;
  readonly inputFormat: 'csv' | 'jsonl';
  readonly outputFormat: 'csv' | 'jsonl';
  readonly whatWouldChange: boolean;
  readonly conditions: Conditions;
  /** CSV only. */
  readonly delimiter: string;
  readonly header: readonly string[];
}

export interface RowError {
  readonly line: number;
  readonly code: string;
  readonly field: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface BatchResult {
  readonly output: string;
  readonly errors: readonly RowError[];
  readonly decided: number;
}

/** What must be true of every engine bug: it is reported for its row, and the file goes on. */
function rowError(line: number, error: unknown): RowError {
  if (error instanceof DomainError) return { line, code: error.code, field: error.field ?? null, details: error.details };
  return { line, code: 'internal', field: null, details: {} };
}

function decode(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  if (text.includes('\u0000')) throw new DomainError('row.nul');
  return text;
}

/** The lines of a batch as text; a line that is not UTF-8 (or holds a NUL) becomes an error of its own. */
function decodeLines(bytes: Buffer, firstLine: number, errors: RowError[]): { readonly line: number; readonly text: string }[] {
  try {
    const lines = decode(bytes).split('\n');
    if (lines[lines.length - 1] === '') lines.pop();
    return lines.map((text, index) => ({ line: firstLine + index, text }));
  } catch {
    const kept: { line: number; text: string }[] = [];
    let start = 0;
    for (let line = firstLine; start < bytes.length; line += 1) {
      const newline = bytes.indexOf(0x0a, start);
      const end = newline === -1 ? bytes.length : newline;
      try {
        kept.push({ line, text: decode(bytes.subarray(start, end)) });
      } catch (error) {
        errors.push(error instanceof DomainError ? rowError(line, error) : { line, code: 'row.not_utf8', field: null, details: {} });
      }
      start = end + 1;
    }
    return kept;
  }
}

/** Decides every line of a batch for one rule set. Each line stands alone: one that fails is an error with its line number, the others go on. */
export function batchDecider(opened: OpenedRules, settings: BatchSettings): (bytes: Buffer, firstLine: number) => BatchResult {
  const { catalogue, derivations } = opened;
  const rulesFor = rulesBySpell(opened);
  const readCsv = settings.inputFormat === 'csv' ? csvCaseReader(settings.header, catalogue) : null;
  const readLine = (text: string): CaseRow => (readCsv ? readCsv(splitCells(text, settings.delimiter)) : readJsonCase(text, catalogue));

  return (bytes, firstLine) => {
    const errors: RowError[] = [];
    const output: string[] = [];
    for (const { line, text } of decodeLines(bytes, firstLine, errors)) {
      if (text.trim() === '') continue;
      try {
        const { citizen, spell, facts, conditions } = readLine(text);
        const decision = decideCase(
          rulesFor(spell.startedOn),
          {
            asOf: settings.asOf,
            spell,
            facts: deriveFacts(facts, settings.municipality, derivations),
            conditions: conditions ?? settings.conditions,
          },
          { whatWouldChange: settings.whatWouldChange, codesOnly: settings.outputFormat === 'csv' },
        );
        output.push(
          settings.outputFormat === 'csv'
            ? decisionRow(citizen, decision, settings.whatWouldChange)
            : `${JSON.stringify({ citizen, ...decision })}\n`,
        );
      } catch (error) {
        errors.push(rowError(line, error));
      }
    }
    errors.sort((one, other) => one.line - other.line);
    return { output: output.join(''), errors, decided: output.length };
  };
}
