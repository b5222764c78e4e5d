import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { DomainError } from '../domain/shared/domain-error';
import { csvCell, findDelimiter, LineSplitter, splitCells } from '../platform/files';
import type { BatchSettings, RowError } from './decide-batch';
import { type DecideArguments } from './decide-arguments';
import { decisionColumns } from './decision-row';
import type { WorkerAnswer } from './decide-worker';
import { openRules } from './open-rules';
import { csvCaseReader } from './read-csv-case';
import { errorSentences } from './row-error-sentences';
import { WorkerPool } from './worker-pool';

export interface DecideSummary {
  readonly rows: number;
  readonly decided: number;
  readonly failed: number;
  readonly seconds: number;
}

interface Streams {
  readonly output: Writable;
  readonly progress: (text: string) => void;
  readonly stdin: NodeJS.ReadableStream;
}

async function write(stream: Writable, bytes: string | Uint8Array): Promise<void> {
  if (!stream.write(bytes)) await once(stream, 'drain');
}

function readHeader(bytes: Buffer): { readonly header: string[]; readonly delimiter: string } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DomainError('file.not_utf8', {}, 'header');
  }
  if (text.includes('\u0000')) throw new DomainError('file.not_utf8', {}, 'header');
  const line = text.replace(/\r?\n$/, '');
  const delimiter = findDelimiter(line);
  try {
    return { header: splitCells(line, delimiter), delimiter };
  } catch {
    throw new DomainError('row.quotes', {}, 'header');
  }
}

/** Errors by row go to a file that is made only when there is one. */
class ErrorFile {
  private stream: WriteStream | null = null;
  count = 0;
  constructor(private readonly path: string) {}

  async add(errors: readonly RowError[]): Promise<void> {
    for (const error of errors) {
      if (this.stream === null) {
        this.stream = createWriteStream(this.path);
        await write(this.stream, 'line,code,field,da,en\n');
      }
      this.count += 1;
      const { da, en } = errorSentences(error);
      await write(this.stream, `${[error.line, error.code, error.field, da, en].map(csvCell).join(',')}\n`);
    }
  }

  async close(): Promise<void> {
    if (this.stream === null) return;
    this.stream.end();
    await once(this.stream, 'finish');
  }
}

/**
 * Decides every citizen of a file: streams, several workers side by side, results in the order of the file, memory bounded for any number of rows.
 * Throws `DomainError` for what concerns the whole file (`municipality.unknown`, `floor.unknown`, `header.*`, `file.*`).
 */
export async function decideFile(args: DecideArguments, streams: Streams): Promise<DecideSummary> {
  const started = process.hrtime.bigint();
  // Read here once, so that a wrong municipality, floor or header is one clear answer before any worker starts.
  const rules = openRules(args.rules, args.municipality, args.floor);
  const { catalogue } = rules;
  const input = args.input === '-' ? streams.stdin : createReadStream(args.input, { highWaterMark: 256 * 1024 });
  const splitter = new LineSplitter(args.inputFormat === 'csv' ? 64 * 1024 : 128 * 1024);
  const errors = new ErrorFile(args.errorsFile);
  const underWay: Promise<WorkerAnswer>[] = [];
  let pool: WorkerPool | null = null;
  let rows = 0;
  let decided = 0;
  let lastReport = Date.now();

  const seconds = (): number => Number(process.hrtime.bigint() - started) / 1e9;
  const report = (done: boolean): void => {
    if (args.quiet || (!done && Date.now() - lastReport < 1000)) return;
    lastReport = Date.now();
    const rate = Math.round(decided / Math.max(seconds(), 0.001));
    streams.progress(
      `${decided.toLocaleString('da-DK')} afgjort, ${errors.count.toLocaleString('da-DK')} fejl, ${rate.toLocaleString('da-DK')} i sekundet${done ? '\n' : '\r'}`,
    );
  };
  const takeOldest = async (): Promise<void> => {
    const answer = await underWay.shift();
    if (!answer) return;
    decided += answer.decided;
    await write(streams.output, answer.output);
    await errors.add(answer.errors);
    report(false);
  };
  const open = (settings: Pick<BatchSettings, 'delimiter' | 'header'>): WorkerPool => {
    const conditions = args.unemploymentRising ? { unemploymentRising: true } : {};
    const { asOf, municipality, inputFormat, outputFormat, whatWouldChange } = args;
    return new WorkerPool(
      {
        rules,
        settings: { asOf, municipality, inputFormat, outputFormat, whatWouldChange, conditions, ...settings },
      },
      args.workers,
    );
  };
  const begin = async (settings: Pick<BatchSettings, 'delimiter' | 'header'>): Promise<WorkerPool> => {
    if (args.outputFormat === 'csv') await write(streams.output, `${decisionColumns(args.whatWouldChange).join(',')}\n`);
    return open(settings);
  };
  const take = async ({ batches, tooLong }: ReturnType<LineSplitter['push']>): Promise<void> => {
    for (const batch of batches) {
      let { bytes, firstLine } = batch;
      rows += batch.lines;
      if (firstLine === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
      if (pool === null && args.inputFormat === 'csv') {
        const end = bytes.indexOf(0x0a) + 1 || bytes.length;
        const found = readHeader(bytes.subarray(0, end));
        csvCaseReader(found.header, catalogue);
        pool = await begin(found);
        bytes = bytes.subarray(end);
        firstLine += 1;
        rows -= 1;
      }
      pool ??= await begin({ delimiter: ',', header: [] });
      if (bytes.length > 0) {
        const answer = pool.decide(firstLine, bytes);
        // Awaited in order below; this keeps a failing worker from being an unhandled rejection meanwhile.
        answer.catch(() => undefined);
        underWay.push(answer);
      }
      while (underWay.length > args.workers * 4) await takeOldest();
    }
    if (tooLong.length > 0) {
      rows += tooLong.length;
      while (underWay.length > 0) await takeOldest();
      await errors.add(tooLong.map((line) => ({ line, code: 'row.too_long', field: null, details: {} })));
    }
  };

  try {
    for await (const chunk of input) await take(splitter.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk as string)));
    await take(splitter.end());
    while (underWay.length > 0) await takeOldest();
    if (pool === null && args.inputFormat === 'csv') throw new DomainError('file.empty');
  } finally {
    await errors.close();
    await (pool as WorkerPool | null)?.close();
  }
  report(true);
  return { rows, decided, failed: errors.count, seconds: seconds() };
}
