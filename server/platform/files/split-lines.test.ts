import fc from 'fast-check';
import { LineSplitter, LONGEST_LINE } from './split-lines';

function run(text: Buffer, chunkSizes: readonly number[], batchBytes: number) {
  const splitter = new LineSplitter(batchBytes);
  const batches: { firstLine: number; lines: number; text: string }[] = [];
  const tooLong: number[] = [];
  const take = (result: ReturnType<LineSplitter['push']>): void => {
    batches.push(...result.batches.map(({ firstLine, lines, bytes }) => ({ firstLine, lines, text: bytes.toString('utf8') })));
    tooLong.push(...result.tooLong);
  };
  let at = 0;
  for (let index = 0; at < text.length; index += 1) {
    const size = chunkSizes[index % chunkSizes.length] ?? 1;
    take(splitter.push(text.subarray(at, at + size)));
    at += size;
  }
  take(splitter.end());
  return { batches, tooLong };
}

describe('cutting a file into lines', () => {
  test('whatever the chunks, nothing is lost and every batch knows its line', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ maxLength: 12 }).map((line) => line.replace(/\n/g, ' ')),
          { maxLength: 30 },
        ),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        (lines, chunks, batchBytes, lastNewline) => {
          const text = lines.join('\n') + (lastNewline && lines.length > 0 ? '\n' : '');
          const { batches } = run(Buffer.from(text), chunks, batchBytes);
          expect(batches.map((batch) => batch.text).join('')).toBe(text);
          for (const { firstLine, text: own, lines: count } of batches) {
            expect(own.split('\n')[0]).toBe(lines[firstLine - 1] ?? '');
            expect(count).toBe(own.replace(/\n$/, '').split('\n').length);
          }
        },
      ),
    );
  });

  test('a line of 10 MB is dropped with its number, and its neighbours survive', () => {
    const text = Buffer.concat([Buffer.from('a\nb\n'), Buffer.alloc(10 * LONGEST_LINE, 'x'), Buffer.from('\nc\nd')]);
    const { batches, tooLong } = run(text, [64 * 1024], 1024);
    expect(tooLong).toEqual([3]);
    expect(batches.map(({ firstLine, text: own }) => [firstLine, own])).toEqual([
      [1, 'a\nb\n'],
      [4, 'c\n'],
      [5, 'd'],
    ]);
  });
});
