import 'reflect-metadata';
import { importCommand } from '../../../server/command-line/import-command';

/** `npm run import` without a build: a process of its own, to be killed in tests. */
importCommand(process.argv.slice(2), { error: process.stderr }).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
