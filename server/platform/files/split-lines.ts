/** Longest line in bytes; a longer one is an error of its own row and the file goes on. */
export const LONGEST_LINE = 1024 * 1024;

/** Whole lines, still as bytes, and the number of the first one (the first line of the file is 1). */
export interface LineBatch {
  readonly firstLine: number;
  readonly lines: number;
  readonly bytes: Buffer;
}

export interface SplitResult {
  readonly batches: readonly LineBatch[];
  /** Numbers of the lines that were too long and were dropped. */
  readonly tooLong: readonly number[];
}

const NEWLINE = 0x0a;

/** Cuts a stream of bytes into batches of whole lines in bounded memory, so that several workers can read them side by side. */
export class LineSplitter {
  private held: Buffer[] = [];
  private heldBytes = 0;
  private line = 1;
  private dropping = false;

  constructor(private readonly batchBytes = 128 * 1024) {}

  push(chunk: Buffer): SplitResult {
    const batches: LineBatch[] = [];
    const tooLong: number[] = [];
    let start = 0;
    let lines = 0;
    let at = 0;
    const close = (end: number): void => {
      if (lines > 0) batches.push({ firstLine: this.line, lines, bytes: Buffer.concat([...this.held, chunk.subarray(start, end)]) });
      this.line += lines;
      this.held = [];
      this.heldBytes = 0;
      start = end;
      lines = 0;
    };
    for (let newline = chunk.indexOf(NEWLINE); newline !== -1; newline = chunk.indexOf(NEWLINE, at)) {
      const end = newline + 1;
      const length = end - at + (lines === 0 ? this.heldBytes : 0);
      if (this.dropping || length > LONGEST_LINE) {
        if (!this.dropping) close(at);
        if (!this.dropping) tooLong.push(this.line);
        this.dropping = false;
        this.forget();
        this.line += 1;
        start = end;
      } else {
        lines += 1;
        if (end - start + this.heldBytes >= this.batchBytes) close(end);
      }
      at = end;
    }
    if (lines > 0) close(at);
    this.hold(chunk.subarray(at), tooLong);
    return { batches, tooLong };
  }

  /** The last line, when the file ends without a newline. */
  end(): SplitResult {
    const bytes = Buffer.concat(this.held);
    this.forget();
    return { batches: bytes.length > 0 ? [{ firstLine: this.line, lines: 1, bytes }] : [], tooLong: [] };
  }

  private hold(tail: Buffer, tooLong: number[]): void {
    if (this.dropping || tail.length === 0) return;
    this.held.push(tail);
    this.heldBytes += tail.length;
    if (this.heldBytes <= LONGEST_LINE) return;
    tooLong.push(this.line);
    this.dropping = true;
    this.forget();
  }

  private forget(): void {
    this.held = [];
    this.heldBytes = 0;
  }
}
