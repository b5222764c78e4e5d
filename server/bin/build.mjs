import { build } from './lib/build.mjs';
import { checkNode } from './lib/check-node.mjs';

/** `npm run build`: compiles to `dist/`, whether anything changed or not. */
checkNode();
await build();
