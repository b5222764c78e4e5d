import type { Facts } from '../domain/facts/fact';
import type { Localised } from '../domain/shared/localised';
import { placeOfRule } from './place-of-rule';
import type { ValidatedPack } from './validate-packs';

export type Language = 'da' | 'en';

const WORDS = {
  problem: { da: 'KAN IKKE LÆSES', en: 'UNREADABLE' },
  error: { da: 'FEJL', en: 'ERROR' },
  warning: { da: 'ADVARSEL', en: 'WARNING' },
  notice: { da: 'Bemærk', en: 'Note' },
  witness: { da: 'Borger', en: 'Citizen' },
} satisfies Record<string, Localised>;

function citizen(witness: Facts | null, language: Language): string[] {
  return witness === null || Object.keys(witness).length === 0 ? [] : [`    ${WORDS.witness[language]}: ${JSON.stringify(witness)}`];
}

/** One pack in words: what cannot be read, the findings with file, rule, sentence and witness, then what only needs a look. */
export function printValidation({ name, folder, problems, findings, notices }: ValidatedPack, language: Language): string {
  const lines = [
    ...problems.flatMap(({ code, file, line, field, text }) => [
      `  ${WORDS.problem[language]} ${file}${line === undefined ? '' : `:${line}`}${field ? ` · ${field}` : ''} · ${code}`,
      `    ${text[language]}`,
    ]),
    ...findings.flatMap(({ code, severity, rule, text, witness }) => [
      `  ${WORDS[severity][language]} ${placeOfRule(folder, rule)} · ${rule} · ${code}`,
      `    ${text[language]}`,
      ...citizen(witness, language),
    ]),
    ...notices.flatMap(({ code, rule, text, witness }) => [
      `  ${WORDS.notice[language]}: ${text[language]} (${rule} · ${code})`,
      ...citizen(witness, language),
    ]),
  ];
  if (lines.length > 0) lines.unshift(name);
  return lines.map((line) => `${line}\n`).join('');
}
