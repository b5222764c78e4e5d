import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { ERRORS_HEADER, errorsCsv, type ImportDetail, ImportReceiver, ImportsService, ImportToEnd } from '../modules/imports';
import type { ImportArguments } from './import-arguments';

const PIECE = 256 * 1024;
/** Lines with errors that are said on the spot; the file has all of them. */
const MOST_SAID = 20;

interface Surroundings {
  readonly say: (line: string) => void;
  readonly progress: (text: string) => void;
  readonly isStopping: () => boolean;
}

const number = (count: number): string => count.toLocaleString('da-DK');

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file, { highWaterMark: PIECE })) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/** The id of the unfinished import of this very file, set going again, or of a new one. */
async function begin(app: INestApplicationContext, args: ImportArguments, say: Surroundings['say']): Promise<string> {
  const { file, municipality, kind, format, isDryRun, mapping, actor } = args;
  const imports = app.get(ImportsService);
  const unfinished = await imports.findUnfinished(municipality, { kind, isDryRun, given: mapping, fileHash: await hashOf(file) });
  if (unfinished) {
    if (unfinished.state === 'stopped') await imports.resume(municipality, unfinished.id, actor);
    say(`Fortsætter efter ${number(unfinished.rowsDone)} rækker. / Going on after ${number(unfinished.rowsDone)} rows.`);
    return unfinished.id;
  }
  let begun = '';
  const source = { kind, format, isDryRun, mapping, actor, encoding: null, fileName: basename(file) };
  const bytes = createReadStream(file, { highWaterMark: PIECE }) as AsyncIterable<Buffer>;
  await app.get(ImportReceiver).receive(municipality, source, bytes, (id) => (begun = id));
  return begun;
}

async function writeErrors(app: INestApplicationContext, { municipality, errorsFile }: ImportArguments, id: string): Promise<void> {
  const pages = await app.get(ImportsService).errors(municipality, id);
  async function* text(): AsyncGenerator<string> {
    yield ERRORS_HEADER;
    for await (const page of pages) yield errorsCsv(page);
  }
  await pipeline(Readable.from(text()), createWriteStream(errorsFile, { mode: 0o600 }));
}

function saySummary(done: ImportDetail, { errorsFile }: ImportArguments, say: Surroundings['say']): void {
  for (const { line, field, text } of done.errors.slice(0, MOST_SAID))
    say(`linje ${line}${field === null ? '' : `, ${field}`}: ${text.da}\n  line ${line}: ${text.en}`);
  const { rowsAdded, rowsChanged, rowsUnchanged, rowsRefused, isDryRun, unknownColumns } = done;
  if (unknownColumns.length > 0) say(`Kolonner, der ikke er læst / columns passed over: ${unknownColumns.join(', ')}`);
  const [da, en] = isDryRun ? ['Prøve, intet er gemt: ', 'Dry run, nothing stored: '] : ['', ''];
  say(
    `${da}${number(rowsAdded)} nye, ${number(rowsChanged)} ændret, ${number(rowsUnchanged)} uændret, ${number(rowsRefused)} afvist. / ` +
      `${en}${number(rowsAdded)} new, ${number(rowsChanged)} changed, ${number(rowsUnchanged)} unchanged, ${number(rowsRefused)} refused.`,
  );
  if (rowsRefused > 0) say(`Fejl: se ${errorsFile}. / Errors: see ${errorsFile}.`);
}

/**
 * Takes a file in and reads all of it, with progress. Begun again after it was broken off, it goes on where it stopped. Resolves false when rows were refused
 * or it was stopped. Throws `DomainError` for what concerns the whole file.
 */
export async function importFile(app: INestApplicationContext, args: ImportArguments, surroundings: Surroundings): Promise<boolean> {
  const { municipality, quiet } = args;
  const { say, progress, isStopping } = surroundings;
  const id = await begin(app, args, say);
  await app.get(ImportToEnd).run(
    municipality,
    id,
    ({ rowsDone, rowsTotal, rowsRefused }) => {
      if (!quiet) progress(`${number(rowsDone)} af ${number(rowsTotal)} rækker, ${number(rowsRefused)} afvist\r`);
    },
    isStopping,
  );
  if (!quiet) progress('\n');
  const done = await app.get(ImportsService).find(municipality, id);
  if (done.state !== 'done') {
    say('Standset. Kør kommandoen igen for at fortsætte. / Stopped. Run the command again to go on.');
    return false;
  }
  if (done.rowsRefused > 0) await writeErrors(app, args, id);
  saySummary(done, args, say);
  return done.rowsRefused === 0;
}
