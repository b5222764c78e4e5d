import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../domain/shared/domain-error';
import type { Transaction } from '../../../platform/database';
import { CaseOpening, type CaseToOpen, type OpenedCase } from '../../cases';
import { ImportPeopleRepository, type StoredSpell } from '../import-people.repository';
import type { ConversationRow } from '../rows/read-conversation-row';
import type { ReadRow, RowOutcome } from './row-outcome';

type Row = ReadRow<ConversationRow>;

interface SpellRows {
  readonly spell: StoredSpell;
  readonly rows: readonly Row[];
}

/** The spell a conversation was held in. Throws `import.citizen_unknown`, `import.conversation_before_spell` and `import.conversation_outside_spell`. */
function spellOf({ contact: { heldOn } }: ConversationRow, spells: readonly StoredSpell[]): StoredSpell {
  const [first] = spells;
  if (!first) throw new DomainError('import.citizen_unknown', {}, 'externalId');
  if (heldOn < first.startedOn)
    throw new DomainError('import.conversation_before_spell', { value: heldOn, start: first.startedOn }, 'heldOn');
  const spell = spells.find(({ startedOn, endedOn }) => startedOn <= heldOn && (endedOn === null || heldOn < endedOn));
  if (!spell) throw new DomainError('import.conversation_outside_spell', { value: heldOn }, 'heldOn');
  return spell;
}

function caseOf({ spell, rows }: SpellRows): CaseToOpen {
  return { externalId: spell.externalId, startedOn: spell.startedOn, contacts: rows.map(({ row }) => row.contact) };
}

/** Which of the rows a refusal is about: `contacts[2].heldOn` is the third one's. */
function refused({ rows }: SpellRows, { code, field, params }: OpenedCase): { readonly row: Row; readonly error: DomainError } {
  const index = Number(/^contacts\[(\d+)\]/.exec(field ?? '')?.[1] ?? 0);
  const row = rows[index] ?? rows[0];
  if (!row) throw new Error('a case has at least one row');
  return { row, error: new DomainError(code ?? 'internal', params, field?.replace(/^contacts\[\d+\]\.?/, '') || 'heldOn') };
}

/** Registers the conversations of some rows in the spells they were held in. */
@Injectable()
export class ConversationImport {
  constructor(
    private readonly people: ImportPeopleRepository,
    private readonly opening: CaseOpening,
  ) {}

  /** One outcome for each row. Writes the log, so nothing may be locked after it. */
  async run(transaction: Transaction, municipality: string, rows: readonly Row[], actor: string): Promise<readonly RowOutcome[]> {
    const outcomes: RowOutcome[] = [];
    const groups = await this.group(transaction, municipality, rows, outcomes);
    for (const round of rounds(groups)) await this.register(transaction, municipality, round, actor, outcomes);
    return outcomes;
  }

  /** The rows by spell; those that are registered already, or belong to none, get their outcome at once. */
  private async group(
    transaction: Transaction,
    municipality: string,
    rows: readonly Row[],
    outcomes: RowOutcome[],
  ): Promise<readonly SpellRows[]> {
    const externalIds = [...new Set(rows.map(({ row }) => row.externalId))];
    const spells = await this.people.spells(transaction, municipality, externalIds);
    const spellsOf = new Map<string, StoredSpell[]>();
    for (const spell of spells) spellsOf.set(spell.externalId, [...(spellsOf.get(spell.externalId) ?? []), spell]);
    const ids = spells.map(({ id }) => id);
    const held = await this.people.conversations(transaction, municipality, ids);
    const known = new Set(held.map(({ spellId, heldOn, kind }) => `${spellId} ${heldOn} ${kind}`));
    const groups = new Map<string, { readonly spell: StoredSpell; readonly rows: Row[] }>();
    for (const { line, row } of rows) {
      try {
        const spell = spellOf(row, spellsOf.get(row.externalId) ?? []);
        const { heldOn, kind } = row.contact;
        if (known.has(`${spell.id} ${heldOn} ${kind}`)) outcomes.push({ line, outcome: 'unchanged' });
        else {
          const group = groups.get(spell.id) ?? { spell, rows: [] };
          group.rows.push({ line, row });
          groups.set(spell.id, group);
        }
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        outcomes.push({ line, outcome: 'refused', error });
      }
    }
    return [...groups.values()];
  }

  /** A case is refused as a whole, so the row it is refused for is taken out and the others are tried again. */
  private async register(
    transaction: Transaction,
    municipality: string,
    groups: readonly SpellRows[],
    actor: string,
    outcomes: RowOutcome[],
  ): Promise<void> {
    let left = groups;
    while (left.length > 0) {
      const { cases } = await this.opening.openCases(transaction, municipality, left.map(caseOf), { actor, source: 'import' });
      left = left.flatMap((group, index) => {
        const told = cases[index];
        if (!told) throw new Error('every case has its outcome');
        if (told.outcome !== 'refused') {
          outcomes.push(...group.rows.map(({ line }) => ({ line, outcome: 'added' as const })));
          return [];
        }
        const { row, error } = refused(group, told);
        outcomes.push({ line: row.line, outcome: 'refused', error });
        const rows = group.rows.filter((other) => other !== row);
        return rows.length > 0 ? [{ ...group, rows }] : [];
      });
    }
  }
}

/** A citizen may be named once in a call; one with conversations in two spells comes in the second round. */
function rounds(groups: readonly SpellRows[]): readonly (readonly SpellRows[])[] {
  const made: SpellRows[][] = [];
  const seen = new Map<string, number>();
  for (const group of groups) {
    const round = seen.get(group.spell.externalId) ?? 0;
    seen.set(group.spell.externalId, round + 1);
    (made[round] ??= []).push(group);
  }
  return made;
}
