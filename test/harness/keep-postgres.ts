import { startEmbeddedPostgres } from '../../server/platform/embedded';

/** A process that starts the embedded server on the data folder it is given, says where, and stays until it is told to go: something to kill in tests. */
async function keepPostgres(dataDir: string, rootHomes: readonly string[]): Promise<void> {
  const begun = process.hrtime.bigint();
  const log = (line: string): void => console.error(line);
  const { url } = await startEmbeddedPostgres({ dataDir, log, durable: false, ...(rootHomes.length > 0 ? { rootHomes } : {}) });
  console.error(`milliseconds ${(process.hrtime.bigint() - begun) / 1_000_000n}`);
  process.stdout.write(`${url}\n`);
  setInterval(() => undefined, 60_000);
}

const [dataDir = '', ...rootHomes] = process.argv.slice(2);
keepPostgres(dataDir, rootHomes).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
