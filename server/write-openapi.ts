import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiText } from './openapi-text';

/** `node dist/server/write-openapi.js [file]`: writes the description of the HTTP interface, by default over the committed one. */
async function writeOpenApi(file: string): Promise<void> {
  writeFileSync(file, await openApiText());
  process.stdout.write(`${file}\n`);
}

void writeOpenApi(process.argv[2] ?? join(process.cwd(), 'server', 'openapi.json'));
