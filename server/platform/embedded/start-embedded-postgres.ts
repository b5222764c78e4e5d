import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { choosePort } from './choose-port';
import { assertVersion, createCluster, LOGIN } from './create-cluster';
import { findRunningServer } from './find-running-server';
import { type Keeper, openKeeper } from './keeper';
import { launchServer } from './launch-server';
import { type ClusterPlace, placeCluster } from './place-cluster';
import { findPostgresPackage } from './postgres-package';
import { prepareBinaries } from './prepare-binaries';
import { readOrMakePassword } from './read-or-make-password';
import { stopOnSignal } from './stop-on-signal';
import { stopServer } from './stop-server';
import { withLock } from './with-lock';

export interface EmbeddedPostgresOptions {
  /** The project's data folder; the server keeps to its subfolder `postgres`. */
  readonly dataDir: string;
  readonly log: (line: string) => void;
  /** Made when it is not there. */
  readonly database?: string;
  /** `false` trades safety against a power cut for speed: tests only. */
  readonly durable?: boolean;
  /** Where root may put what the server's user cannot reach beneath `dataDir`; see `placeCluster`. */
  readonly rootHomes?: readonly string[];
}

export interface EmbeddedPostgres {
  readonly url: string;
  /** Lets go of the server and stops it when no other process uses it. May be called twice. */
  stop(): Promise<void>;
}

async function launch(place: ClusterPlace, binaries: string, durable: boolean): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(place.controlDir);
    try {
      await launchServer(place, binaries, port, durable);
      return port;
    } catch (error) {
      // Somebody took the port between the look and the start, or processes of a killed server are still ending.
      if (attempt === 3) throw error;
      await pause(300);
    }
  }
}

/**
 * Starts the PostgreSQL that came with the npm packages, or joins the one that already runs on this data folder (started by another process, or left
 * by one that was killed). Works as an ordinary user and as root. Throws `EmbeddedPostgresError` with a sentence for the person who started it.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDir, log, database = 'sporskifte', durable = true, rootHomes } = options;
  const found = findPostgresPackage();
  const place = placeCluster(dataDir, rootHomes);
  const lockFile = join(place.controlDir, 'lock');
  let binaries = found.native;
  let keeper: Keeper | undefined;
  let isOurs = false;
  let stopping: Promise<void> | undefined;
  let beginning: Promise<unknown> = Promise.resolve();
  const stop = (): Promise<void> =>
    (stopping ??= beginning
      .catch(() => undefined)
      .then(() =>
        withLock(lockFile, async () => {
          forgetSignals();
          // Without a keeper the start failed: stop what we launched, leave what others run.
          const isLast = keeper ? await keeper.isLast() : isOurs;
          await keeper?.release().catch(() => undefined);
          if (isLast) await stopServer(place.clusterDir, binaries);
        }),
      ));
  const forgetSignals = stopOnSignal(stop);

  const begin = withLock(lockFile, async () => {
    const password = readOrMakePassword(place.clusterDir);
    let server = await findRunningServer(place.clusterDir, password);
    if (server) log(`Databasen kører allerede på port ${server.port} · The database already runs`);
    else {
      binaries = prepareBinaries(found, place.runAs, place.binariesHome);
      if (!existsSync(place.clusterDir)) {
        log('Databasen oprettes (kun første gang) · Creating the database (first time only)');
        await createCluster(place, binaries, password, durable);
      }
      assertVersion(place.clusterDir, found.version);
      isOurs = true;
      const port = await launch(place, binaries, durable);
      server = { port, keeper: await openKeeper(port, password) };
      log(`Databasen er startet på port ${server.port} · The database has started`);
      if (!place.clusterDir.startsWith(place.controlDir)) log(`Databasen ligger i ${place.clusterDir} · That is where the database lies`);
    }
    keeper = server.keeper;
    await keeper.ensureDatabase(database);
    return `postgres://${LOGIN}:${password}@127.0.0.1:${server.port}/${database}`;
  });
  beginning = begin;
  try {
    return { url: await begin, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
