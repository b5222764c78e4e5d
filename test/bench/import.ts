import 'reflect-metadata';
import { cpus } from 'node:os';
import { startImportService } from '../integration/imports/import-service';

/**
 * How long a file of citizens takes: `node test/harness/run-typescript.cjs test/bench/import.ts [rows] [municipality]`. Prints; asserts nothing.
 */
async function measure(rows: number, municipality: string): Promise<void> {
  const service = await startImportService();
  try {
    const file = ['Borger-id;Navn;Ledig fra;Alder;Dimittend;Uddannelsesretning'];
    for (let index = 0; index < rows; index += 1) {
      const day = new Date(Date.UTC(2025, 11, 1) + (index % 330) * 86_400_000).toISOString().slice(0, 10);
      file.push(`T-${index};Borger nummer ${index};${day};${22 + (index % 35)};${index % 3 === 0 ? 'ja' : 'nej'};humanities`);
    }
    for (const round of ['ny', 'igen']) {
      const begun = performance.now();
      const sent = await service.send(municipality, 'citizens', file.join('\n'));
      const received = performance.now();
      await service.work(municipality);
      const { json } = await service.get(`/api/imports/${(sent.json as { id: string }).id}`, { 'x-municipality': municipality });
      const seconds = (performance.now() - received) / 1000;
      const { rowsAdded, rowsUnchanged, rowsRefused } = json as Record<string, number>;
      console.log(
        `${round}: ${rows} rækker modtaget på ${((received - begun) / 1000).toFixed(1)} s, læst på ${seconds.toFixed(1)} s (${Math.round(rows / seconds)}/s); ` +
          `nye ${rowsAdded}, uændrede ${rowsUnchanged}, afvist ${rowsRefused}; ${cpus().length} kerner`,
      );
    }
  } finally {
    await service.stop();
  }
}

const [rows = '10000', municipality = '147'] = process.argv.slice(2);
void measure(Number(rows), municipality);
