import { checkNode } from './lib/check-node.mjs';
import { ROOT } from './lib/root.mjs';
import { runJest } from './lib/run-jest.mjs';

/** The unit tests alone, on whichever Node runs this, with the count at the end. Packages must be installed. */
checkNode();
process.chdir(ROOT);
console.log(`Node ${process.version}`);
const { passed, failed, interruptedWith } = await runJest('unit', process.argv.slice(2));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = interruptedWith ?? (failed > 0 || passed === 0 ? 1 : 0);
