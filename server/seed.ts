import 'reflect-metadata';
import { runSeed } from './modules/seeding';
import { startSentence } from './platform/http/start-sentence';

runSeed().catch((error: unknown) => {
  process.stderr.write(`${startSentence(error)}\n`);
  process.exitCode = 1;
});
