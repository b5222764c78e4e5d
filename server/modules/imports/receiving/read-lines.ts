import { DomainError } from '../../../domain/shared/domain-error';
import { LineSplitter } from '../../../platform/files';
import { type DecodedLines, type ImportEncoding, LineDecoder } from './decode-lines';

/** Bytes of a file; a municipality's whole caseload is some 20 MB. */
export const LARGEST_FILE = 256 * 1024 * 1024;

const UTF16 = [Buffer.of(0xff, 0xfe), Buffer.of(0xfe, 0xff)];

/**
 * Reads the lines of a file as they come, some 64 kB at a time; memory stays the same however large the file is. Throws `import.too_large` and
 * `import.utf16`; a line of more than 1 MB is an error of its own. `seen` gets every byte.
 */
export async function* readLines(
  bytes: AsyncIterable<Buffer>,
  encoding: ImportEncoding | null,
  seen: (chunk: Buffer) => void,
): AsyncGenerator<DecodedLines> {
  const splitter = new LineSplitter(64 * 1024);
  const decoder = new LineDecoder(encoding);
  let total = 0;
  for await (const chunk of bytes) {
    if (total === 0 && UTF16.some((mark) => chunk.subarray(0, 2).equals(mark))) throw new DomainError('import.utf16');
    total += chunk.length;
    if (total > LARGEST_FILE) throw new DomainError('import.too_large', { megabytes: LARGEST_FILE / 1024 / 1024 });
    seen(chunk);
    yield* decoded(splitter.push(chunk), decoder);
  }
  yield* decoded(splitter.end(), decoder);
}

function* decoded({ batches, tooLong }: ReturnType<LineSplitter['push']>, decoder: LineDecoder): Generator<DecodedLines> {
  for (const batch of batches) yield decoder.decode(batch);
  if (tooLong.length > 0) yield { lines: [], errors: tooLong.map((line) => ({ line, code: 'row.too_long' })) };
}
