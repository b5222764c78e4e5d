import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withExamples } from './readme-examples';

/** `npm run readme`: writes the worked examples of the README as the rules make them today. */
const path = join(__dirname, '../../README.md');
writeFileSync(path, withExamples(readFileSync(path, 'utf8')));
