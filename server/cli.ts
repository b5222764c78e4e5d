import { cpus } from 'node:os';
import { join } from 'node:path';
import { DECIDE_USAGE, readDecideArguments, UsageError } from './command-line/decide-arguments';
import { decideFile } from './command-line/decide-command';
import { errorSentences } from './command-line/row-error-sentences';
import { DomainError } from './domain/shared/domain-error';
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

async function run(argv: readonly string[]): Promise<ExitCode> {
  const [command, ...rest] = argv;
  if (command !== 'decide' || rest.includes('--help')) {
    say(DECIDE_USAGE);
    return rest.includes('--help') ? 0 : 2;
  }
  try {
    return await decide(rest);
  } catch (error) {
    if (error instanceof UsageError) say(`${error.message}\n\n${DECIDE_USAGE}`);
    else if (error instanceof RuleFileError) {
      for (const { file, line, text } of error.problems) say(`${file}${line === undefined ? '' : `:${line}`}: ${text.da}\n  ${text.en}`);
    } else if (error instanceof DomainError) {
      const { da, en } = errorSentences({ code: error.code, field: error.field ?? null, details: error.details });
      say(`${da}\n${en}`);
    } else if ((error as NodeJS.ErrnoException).code === 'EPIPE') return 0;
    else if (['ENOENT', 'EACCES', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) {
      const { code, path } = error as NodeJS.ErrnoException;
      say(`Filen kan ikke læses (${code}): ${path ?? ''}\nThe file cannot be read (${code}): ${path ?? ''}`);
    } else throw error;
    return 2;
  }
}

// A reader that goes away (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
