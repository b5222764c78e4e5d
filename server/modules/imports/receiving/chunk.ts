import type { TextLine } from './decode-lines';

/** Rows that are read in one transaction. Small enough to be done long before a lease ends, large enough that each row costs little. */
export const ROWS_IN_CHUNK = 250;
/** Characters of a chunk; rows may be a megabyte long. */
export const LARGEST_CHUNK = 4 * 1024 * 1024;

/** Lines as the text that is sealed. */
export function chunkText(lines: readonly TextLine[]): string {
  return JSON.stringify(lines.map(({ line, text }) => [line, text]));
}

/** The lines again. */
export function linesOfChunk(text: string): readonly TextLine[] {
  return (JSON.parse(text) as [number, string][]).map(([line, own]) => ({ line, text: own }));
}
