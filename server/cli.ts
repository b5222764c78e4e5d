import { cpus } from 'node:os';
import { join } from 'node:path';
import { DECIDE_USAGE, readDecideArguments, UsageError } from './command-line/decide-arguments';
import { decideFile } from './command-line/decide-command';
import { IMPORT_USAGE } from './command-line/import-arguments';
import { errorSentences } from './command-line/row-error-sentences';
import { DomainError } from './domain/shared/domain-error';
import { isForPeople, startSentence } from './platform/http/start-sentence';
import { RuleFileError } from './rule-files/rule-file-error';

/** 0: every row decided; 1: a row failed; 2: nothing could be decided (wrong call, unreadable file, unknown municipality). */
type ExitCode = 0 | 1 | 2;

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function decide(argv: readonly string[]): Promise<ExitCode> {
  const args = readDecideArguments(argv, { rules: join(process.cwd(), 'rules'), cores: cpus().length });
  const summary = await decideFile(args, { output: process.stdout, stdin: process.stdin, progress: (text) => process.stderr.write(text) });
  if (summary.failed === 0) return 0;
  const [da, en] = summary.failed === 1 ? ['række', 'row'] : ['rækker', 'rows'];
  say(`${summary.failed} ${da} fejlede; se ${args.errorsFile}. / ${summary.failed} ${en} failed; see ${args.errorsFile}.`);
  return 1;
}

/** A message of the database may quote values of the file; only those written for people are repeated. */
function importFailure(error: unknown): string {
  const { name = '' } = (error ?? {}) as { readonly name?: string };
  if (isForPeople(error)) return startSentence(error);
  return `Der skete en fejl hos os (${name}). Kør kommandoen igen for at fortsætte.\nSomething went wrong on our side (${name}). Run the command again to go on.`;
}

async function run(argv: readonly string[]): Promise<ExitCode> {
  const [command, ...rest] = argv;
  const usage = command === 'import' ? IMPORT_USAGE : DECIDE_USAGE;
  if ((command !== 'decide' && command !== 'import') || rest.includes('--help')) {
    say(usage);
    return rest.includes('--help') ? 0 : 2;
  }
  try {
    if (command === 'decide') return await decide(rest);
    // Asked for when needed: deciding a file needs neither database nor service.
    const { importCommand } = await import('./command-line/import-command.js');
    return await importCommand(rest, { error: process.stderr });
  } catch (error) {
    if (error instanceof UsageError) say(`${error.message}\n\n${usage}`);
    else if (error instanceof RuleFileError) {
      for (const { file, line, text } of error.problems) say(`${file}${line === undefined ? '' : `:${line}`}: ${text.da}\n  ${text.en}`);
    } else if (error instanceof DomainError) {
      const { da, en } = errorSentences({ code: error.code, field: error.field ?? null, details: error.details });
      say(`${da}\n${en}`);
    } else if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 0;
    else if (['ENOENT', 'EACCES', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) {
      const { code, path } = error as NodeJS.ErrnoException;
      say(`Filen kan ikke læses (${code}): ${path ?? ''}\nThe file cannot be read (${code}): ${path ?? ''}`);
    } else if (command === 'import') say(importFailure(error));
    else throw error;
    return 2;
  }
}

// A reader that goes away (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
