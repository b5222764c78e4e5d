import { checkNode } from './lib/check-node.mjs';
import { ROOT } from './lib/root.mjs';
import { runOneProject } from './lib/run-one-project.mjs';

/** The unit tests alone, on whichever Node runs this, with the count at the end. Packages must be installed. */
checkNode();
process.chdir(ROOT);
console.log(`Node ${process.version}`);
await runOneProject('unit', process.argv.slice(2));
