import { existsSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';
import { checkNode } from './lib/check-node.mjs';
import { checkPort } from './lib/check-port.mjs';
import { endWithParent } from './lib/end-with-parent.mjs';
import { prepare } from './lib/prepare.mjs';
import { ROOT } from './lib/root.mjs';
import { step } from './lib/say.mjs';

/**
 * `npm start`: everything from a fresh clone to a service that answers. Needs only Node and npm; uses nothing from node_modules until it is there.
 * The service runs in this same process, so ending this one, however it is ended, ends the service.
 */
const STEPS = 4;

checkNode();
endWithParent();
process.chdir(ROOT);
if (existsSync('.env')) process.loadEnvFile('.env');
await checkPort();
step(1, STEPS, `Node ${process.versions.node} og porten er i orden`, 'Node and the port are fine');
await prepare(2, STEPS);
step(4, STEPS, 'Starter database og tjeneste', 'Starting database and service');

process.setSourceMapsEnabled(true);
process.argv[1] = join(ROOT, 'dist', 'server', 'main.js');
Module.runMain();
