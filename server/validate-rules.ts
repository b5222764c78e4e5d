import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, printValidation } from './command-line/print-validation';
import { placeOfRule } from './command-line/place-of-rule';
import { type ValidatedPack, validatePacks } from './command-line/validate-packs';
import { calendarDate } from './domain/shared/calendar-date';
import { RuleFileError } from './rule-files/rule-file-error';

/** 0: nothing found; 1: findings; 2: something could not be read, or the call was wrong. */
type ExitCode = 0 | 1 | 2;

export interface Terminal {
  readonly out: (text: string) => void;
  /** Progress and complaints: never mixed with what is read by a machine. */
  readonly err: (text: string) => void;
}

const USAGE = `npm run rules:validate -- [sti/path] [--json] [--lang da|en]

  Gennemgår regler og eksempler. Uden sti: hele rules/. Stien kan være en mappe med et regelsæt, én af dens filer eller dens eksempler.
  Checks rules and examples. Without a path: all of rules/. The path may be a rule set's folder, one of its files, or its examples.
  0: intet fundet / nothing found · 1: fund / findings · 2: kan ikke læses / unreadable
`;

function summary(packs: readonly ValidatedPack[], language: Language): string {
  const unreadable = packs.filter(({ problems }) => problems.length > 0).length;
  const findings = packs.reduce((sum, pack) => sum + pack.findings.length, 0);
  const examples = packs.reduce((sum, pack) => sum + pack.examples, 0);
  return language === 'da'
    ? `${packs.length} gennemgået, ${examples} eksempler, ${findings} fund, ${unreadable} kunne ikke læses.\n`
    : `${packs.length} checked, ${examples} examples, ${findings} findings, ${unreadable} unreadable.\n`;
}

function asJson(packs: readonly ValidatedPack[]): string {
  const placed = packs.map((pack) => ({
    ...pack,
    findings: pack.findings.map((finding) => ({ file: placeOfRule(pack.folder, finding.rule), ...finding })),
  }));
  return `${JSON.stringify({ packs: placed }, null, 2)}\n`;
}

function progress(pack: ValidatedPack, language: Language): string {
  const found =
    pack.problems.length > 0
      ? language === 'da'
        ? 'kan ikke læses'
        : 'unreadable'
      : `${pack.findings.length} ${language === 'da' ? 'fund' : 'findings'}`;
  return `${pack.name}: ${found}, ${pack.examples} ${language === 'da' ? 'eksempler' : 'examples'} (${pack.seconds.toFixed(1)} s)\n`;
}

function readCall(
  argv: readonly string[],
): { readonly path: string | null; readonly json: boolean; readonly language: Language; readonly help: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, lang: { type: 'string' }, help: { type: 'boolean' } },
    });
    const language = values.lang ?? 'da';
    if (positionals.length > 1 || (language !== 'da' && language !== 'en')) return null;
    return { path: positionals[0] ?? null, json: values.json === true, language, help: values.help === true };
  } catch {
    return null;
  }
}

/** Validates rules for their authors and says what was found, in Danish or English. */
export function validateRules(argv: readonly string[], shippedRules: string, today: string, { out, err }: Terminal): ExitCode {
  const call = readCall(argv);
  if (call === null || call.help) {
    err(USAGE);
    return call === null ? 2 : 0;
  }
  const { language } = call;
  const packs: ValidatedPack[] = [];
  try {
    for (const pack of validatePacks(call.path ?? shippedRules, shippedRules, calendarDate(today))) {
      packs.push(pack);
      err(progress(pack, language));
      if (!call.json) out(printValidation(pack, language));
    }
  } catch (error) {
    if (error instanceof RuleFileError) {
      for (const { file, line, text } of error.problems) err(`${file}${line === undefined ? '' : `:${line}`}: ${text[language]}\n`);
      return 2;
    }
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    err(language === 'da' ? `Stien findes ikke: ${call.path}\n` : `No such path: ${call.path}\n`);
    return 2;
  }
  if (call.json) out(asJson(packs));
  err(summary(packs, language));
  if (packs.some(({ problems }) => problems.length > 0)) return 2;
  return packs.some(({ findings }) => findings.length > 0) ? 1 : 0;
}

if (require.main === module) {
  process.exitCode = validateRules(process.argv.slice(2), join(process.cwd(), 'rules'), new Date().toISOString().slice(0, 10), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
