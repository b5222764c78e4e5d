import { makeRunFolder, removeRunFolder } from './run-folder.mjs';
import { runJest } from './run-jest.mjs';

/** Runs one jest project alone, prints the count as the last line and sets the exit code. */
export async function runOneProject(project, extraArguments) {
  const folder = makeRunFolder();
  try {
    const { passed, failed, interruptedWith } = await runJest(project, folder, extraArguments);
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = interruptedWith ?? (failed > 0 || passed === 0 ? 1 : 0);
  } finally {
    removeRunFolder(folder);
  }
}
