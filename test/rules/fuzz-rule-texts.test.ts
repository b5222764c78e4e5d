import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '../../server/domain/shared/domain-error';
import { type SeededRandom, seededRandom } from '../../server/domain/shared/seeded-random';
import { parseYaml } from '../../server/rule-files/parse-yaml';
import { decodeRuleText } from '../../server/rule-files/read-rule-text';

/** A twentieth of the runs of the documents: text is slower to read. */
const RUNS = Math.ceil(Number(process.env['SPORSKIFTE_FUZZ_RUNS'] ?? 3000) / 20);
const SEED = Number(process.env['SPORSKIFTE_FUZZ_SEED'] ?? 20_261_121);

const FOLDER = join(__dirname, '../../rules/municipalities/odense');
const files = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name)));

/** Pieces that mean something in YAML, and bytes that mean nothing in UTF-8. */
const PIECES = [
  '- ',
  '? ',
  ': ',
  '&a ',
  '*a ',
  '!x ',
  '{',
  '[',
  '}',
  ']',
  '"',
  "'",
  '|\n',
  '>-\n',
  '#',
  '\n',
  '\t',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '<<: *a\n',
  '\u0000',
  '\u2028',
  '~',
  '.nan',
  '0x1f',
];

function mangled(bytes: Buffer, random: SeededRandom): Buffer {
  let text = bytes;
  for (let changes = random.integer(1, 4); changes > 0; changes--) {
    const place = random.integer(0, text.length);
    const after = random.next() < 0.3 ? Math.min(text.length, place + random.integer(1, 40)) : place;
    const piece =
      random.next() < 0.1 ? Buffer.from([random.integer(0, 255)]) : Buffer.from(PIECES[random.integer(0, PIECES.length - 1)] ?? '');
    text = Buffer.concat([text.subarray(0, place), piece, text.subarray(after)]);
  }
  return text;
}

test(`${RUNS} damaged YAML files (seed ${SEED}) are read or refused with a rule_file code, never a crash`, () => {
  const random = seededRandom(SEED);
  let read = 0;
  for (let run = 0; run < RUNS; run++) {
    const bytes = mangled(files[random.integer(0, files.length - 1)] as Buffer, random);
    try {
      // What is read is plain JSON.
      const { value } = parseYaml(decodeRuleText(bytes));
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
      read += 1;
    } catch (error) {
      if (!(error instanceof DomainError) || !error.code.startsWith('rule_file.'))
        throw new Error(`run ${run}: ${bytes.toString('base64')}`, { cause: error });
    }
  }
  expect(read).toBeGreaterThan(RUNS * 0.05);
  expect(RUNS - read).toBeGreaterThan(RUNS * 0.1);
}, 3_600_000);
