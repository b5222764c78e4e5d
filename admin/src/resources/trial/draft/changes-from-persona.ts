import { type Fact, type FactValue, type Schema } from '../../../api/types';
import { type Language } from '../../../sentences';
import { draftOfPersona } from './draft-of-persona';
import { readAnswer } from './read-answer';
import { readDay } from '../../../shared/field/read-day';
import { type TrialDraft } from './trial-draft';

export interface PersonaChanges {
  /** Facts that are no longer as the persona has them, with what the persona answered; null where it is not known. */
  readonly facts: ReadonlyMap<string, FactValue | null>;
  /** Whether start, day, conversations, pauses, measures or the confirmed track are others. */
  readonly spell: boolean;
}

const sameDay = (one: string, other: string): boolean => {
  const [a, b] = [readDay(one), readDay(other)];
  return a.kind === 'day' && b.kind === 'day' ? a.day === b.day : one.trim() === other.trim();
};

/** Rows are compared without their keys and with days read, so that 03.11.2026 is 2026-11-03. */
function sameRows(rows: readonly object[], others: readonly object[]): boolean {
  const text = (row: object): string =>
    JSON.stringify(
      Object.entries(row).filter(([name]) => name !== 'key'),
      (_name, value: unknown) => {
        if (typeof value !== 'string') return value;
        const read = readDay(value);
        return read.kind === 'day' ? read.day : value;
      },
    );
  return rows.length === others.length && rows.every((row, index) => text(row) === text(others[index] ?? {}));
}

/** What has been changed since the persona was copied. Values are compared, not how they were typed: "0,50" is 0,5. */
export function changesFromPersona(
  draft: TrialDraft,
  persona: Schema<'Persona'>,
  asked: readonly Fact[],
  language: Language,
): PersonaChanges {
  const original = draftOfPersona(persona, language);
  const facts = new Map<string, FactValue | null>();
  for (const fact of asked) {
    const before = persona.facts[fact.key] ?? null;
    const read = readAnswer(fact, draft.answers[fact.key], language);
    const now = read.kind === 'known' ? read.value : read.kind;
    if (JSON.stringify(now) !== JSON.stringify(before ?? 'unknown')) facts.set(fact.key, before);
  }
  const spell =
    !sameDay(draft.startedOn, original.startedOn) ||
    !sameDay(draft.asOf, original.asOf) ||
    !sameRows(draft.contacts, original.contacts) ||
    !sameRows(draft.pauses, original.pauses) ||
    !sameRows(draft.measures, original.measures) ||
    !sameRows([draft.confirmed], [original.confirmed]) ||
    draft.unemploymentRising !== 'unknown';
  return { facts, spell };
}
