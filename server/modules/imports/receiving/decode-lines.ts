import { isAscii, isUtf8 } from 'node:buffer';
import type { LineBatch } from '../../../platform/files/split-lines';

export const ENCODINGS = ['utf-8', 'windows-1252'] as const;
export type ImportEncoding = (typeof ENCODINGS)[number];

export interface TextLine {
  /** The first line of the file is 1. */
  readonly line: number;
  readonly text: string;
}

/** Why a line cannot be read, with the code of its sentence. */
export interface LineError {
  readonly line: number;
  readonly code: string;
}

export interface DecodedLines {
  readonly lines: readonly TextLine[];
  readonly errors: readonly LineError[];
}

const BOM = Buffer.of(0xef, 0xbb, 0xbf);
/** What Windows-1252 leaves open, and what no text has: a tab is one, a carriage return before the newline is cut off. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** 80 to 9F, where Windows-1252 is not Latin-1; what it leaves open stays a control character. By hand: Node's decoder is Latin-1 in some versions. */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (mark) => FROM_80.charAt(mark.charCodeAt(0) - 0x80));
}

/**
 * Makes text of the lines of one file. The first line that is more than ASCII decides: valid UTF-8 (as æ, ø and å of Windows-1252 never are), else
 * Windows-1252, as older systems and Excel write it. Later lines are held to that; one that does not fit is an error of its own, never garbage.
 */
export class LineDecoder {
  constructor(private encoding: ImportEncoding | null = null) {}

  decode({ firstLine, bytes }: LineBatch): DecodedLines {
    const lines: TextLine[] = [];
    const errors: LineError[] = [];
    let line = firstLine;
    for (let start = 0; start < bytes.length; line += 1) {
      const newline = bytes.indexOf(0x0a, start);
      const end = newline === -1 ? bytes.length : newline;
      const own = bytes.subarray(start, bytes[end - 1] === 0x0d ? Math.max(start, end - 1) : end);
      start = end + 1;
      const text = this.textOf(line === 1 && own.subarray(0, 3).equals(BOM) ? own.subarray(3) : own);
      if (text === null) errors.push({ line, code: 'row.not_utf8' });
      else if (text.includes('\u0000')) errors.push({ line, code: 'row.nul' });
      else if (CONTROL.test(text)) errors.push({ line, code: 'import.control_character' });
      else if (text.trim() !== '') lines.push({ line, text });
    }
    return { lines, errors };
  }

  private textOf(bytes: Buffer): string | null {
    if (isAscii(bytes)) return bytes.toString('latin1');
    this.encoding ??= isUtf8(bytes) ? 'utf-8' : 'windows-1252';
    if (this.encoding === 'windows-1252') return fromWindows1252(bytes);
    return isUtf8(bytes) ? bytes.toString('utf8') : null;
  }
}
