import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { deriveFacts } from '../../../domain/facts/derive-facts';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { DomainError } from '../../../domain/shared/domain-error';
import { danishDay, WORK_CLOCK, type WorkClock } from '../../../platform/clock';
import type { Transaction } from '../../../platform/database';
import type { NewAuditEvent } from '../../audit';
import { RulebookService } from '../../rulebook';
import { RecomputeService } from '../recompute/recompute.service';
import type { RecomputeCounts } from '../recompute/recompute-request';
import { CaseOpeningRepository, type CitizenHead, type PlacedCase, type SpellHead } from './case-opening.repository';
import type { CaseToOpen, OpenCasesOptions, OpenedCase } from './case-to-open';
import { checkOpening, checkPauses } from './check-opening';

export interface Opened {
  /** One for each case, in the order given. */
  readonly cases: readonly OpenedCase[];
  readonly counts: RecomputeCounts;
}

type Placed = PlacedCase & { readonly citizenId: string; readonly isNewCitizen: boolean };
type Outcome = Placed | { readonly refusal: DomainError };

/** Opens cases that other systems tell of, and adds to those that are there. The same case twice changes nothing the second time. */
@Injectable()
export class CaseOpening {
  constructor(
    private readonly rulebook: RulebookService,
    private readonly repository: CaseOpeningRepository,
    private readonly recomputing: RecomputeService,
    @Inject(WORK_CLOCK) private readonly clock: WorkClock,
  ) {}

  /**
   * Set-based, for up to 500 cases; their plans are made in the same transaction, and the log is written last. A case that cannot be is refused by itself
   * and leaves nothing behind. Two transactions that open the same case at once: the second fails on a key and is to be tried again. After the commit the caller wakes the workers.
   */
  async openCases(
    transaction: Transaction,
    municipality: string,
    cases: readonly CaseToOpen[],
    { actor, source }: OpenCasesOptions,
  ): Promise<Opened> {
    const now = await this.clock.now(transaction);
    const citizens = await this.citizens(transaction, municipality, cases);
    const spells = await this.repository.spells(
      transaction,
      municipality,
      [...citizens.values()].map(({ id }) => id),
    );
    const outcomes = await this.place(transaction, municipality, cases, citizens, spells, now);
    const placed = outcomes.filter((outcome): outcome is Placed => 'spellId' in outcome);
    const changed = new Set(await this.store(transaction, municipality, placed, spells, { actor, source, now }));
    const touched = placed.filter(({ isNew, spellId }) => isNew || changed.has(spellId));
    const events = touched.map(({ spellId, isNew, opening: { startedOn, endedOn } }): NewAuditEvent => {
      const kind = isNew ? 'case.opened' : 'case.changed';
      return {
        actor,
        kind,
        subjectKind: 'spell',
        subjectId: spellId,
        detail: { source, startedOn, ...(endedOn === undefined ? {} : { endedOn }) },
      };
    });
    const ids = touched.map(({ spellId }) => spellId);
    const counts = await this.recomputing.recompute(transaction, municipality, ids, { actor, cause: 'case.opened', events });
    return { cases: outcomes.map((outcome, index) => tell(cases[index]?.externalId ?? '', outcome, changed)), counts };
  }

  private async citizens(
    transaction: Transaction,
    municipality: string,
    cases: readonly CaseToOpen[],
  ): Promise<ReadonlyMap<string, CitizenHead>> {
    const ids = [...new Set(cases.map(({ externalId }) => externalId))];
    const rows = await this.repository.citizens(transaction, municipality, ids);
    return new Map(rows.map((row) => [row.externalId, row]));
  }

  /** Finds or makes the spell of each case, and says what is wrong with those that get none. */
  private async place(
    transaction: Transaction,
    municipality: string,
    cases: readonly CaseToOpen[],
    citizens: ReadonlyMap<string, CitizenHead>,
    spells: readonly SpellHead[],
    now: Date,
  ): Promise<readonly Outcome[]> {
    const asOf = danishDay(now);
    const numbers = cases.flatMap(({ person }) => (person?.cprSearch ? [person.cprSearch.toString('hex')] : []));
    const ownerOf = new Map(
      (await this.repository.citizensByCpr(transaction, municipality, numbers)).map(({ cprSearch, externalId }) => [cprSearch, externalId]),
    );
    const pauses = await this.repository.pauses(
      transaction,
      municipality,
      spells.map(({ id }) => id),
    );
    const seen = new Set<string>();
    const outcomes: Outcome[] = [];
    for (const opening of cases) {
      try {
        const { externalId, startedOn } = opening;
        const citizen = citizens.get(externalId);
        if (seen.has(externalId)) throw new DomainError('opening.twice', {}, 'externalId');
        seen.add(externalId);
        const number = opening.person?.cprSearch?.toString('hex');
        if (number !== undefined && (ownerOf.get(number) ?? externalId) !== externalId)
          throw new DomainError('opening.cpr_of_another', {}, 'cpr');
        if (number !== undefined) ownerOf.set(number, externalId);
        const existing = spellFor(
          opening,
          spells.filter(({ citizenId }) => citizenId === citizen?.id),
        );
        const rules = await this.rulebook.choose({ municipality, asOf, startedOn }, transaction);
        const facts = deriveFacts(opening.facts ?? {}, municipality, rules.derivations);
        const { track } = checkOpening({ ...opening, facts }, rules, asOf);
        if (existing)
          checkPauses(
            merged(
              opening,
              pauses.filter(({ spellId }) => spellId === existing.id),
            ),
          );
        const citizenId = citizen?.id ?? randomUUID();
        outcomes.push({
          spellId: existing?.id ?? randomUUID(),
          citizenId,
          isNewCitizen: !citizen,
          isNew: !existing,
          opening,
          proposedTrack: track.id,
        });
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        outcomes.push({ refusal: error });
      }
    }
    return outcomes;
  }

  private async store(
    transaction: Transaction,
    municipality: string,
    placed: readonly Placed[],
    spells: readonly SpellHead[],
    registration: { readonly actor: string; readonly source: string; readonly now: Date },
  ): Promise<Iterable<string>> {
    const known = new Map(spells.map((spell) => [spell.id, spell]));
    const newcomers = placed.filter(({ isNewCitizen }) => isNewCitizen);
    await this.repository.addCitizens(
      transaction,
      municipality,
      newcomers.map(({ citizenId: id, opening: { externalId } }) => ({ id, externalId })),
    );
    const people = placed.flatMap(({ citizenId: id, opening: { person } }) =>
      person && Object.keys(person).length > 0 ? [{ id, person }] : [],
    );
    await this.repository.updateCitizens(transaction, municipality, people);
    const fresh = placed
      .filter(({ isNew }) => isNew)
      .map(({ spellId: id, citizenId, opening }) => ({
        id,
        citizenId,
        ...holderOf(opening, null),
        startedOn: opening.startedOn,
        ...endOf(opening),
      }));
    await this.repository.addSpells(transaction, municipality, fresh, registration.now);
    const moved = placed.flatMap(({ spellId, opening }) => {
      const before = known.get(spellId);
      if (!before) return [];
      const holder = holderOf(opening, before);
      return holder.consultantId === before.consultantId && holder.teamId === before.teamId ? [] : [{ id: spellId, ...holder }];
    });
    await this.repository.assignSpells(transaction, municipality, moved);
    const ended = placed.flatMap(({ spellId: id, opening: { endedOn, endReason = 'other' } }) =>
      endedOn !== undefined && known.get(id)?.endedOn === null ? [{ id, endedOn, endReason }] : [],
    );
    await this.repository.endSpells(transaction, municipality, ended);
    const changed = await this.repository.addHistory(transaction, municipality, placed, registration);
    return [...changed, ...moved.map(({ id }) => id), ...ended.map(({ id }) => id)];
  }
}

/** The citizen's spell the case tells of; undefined when it is a new one. Throws when another spell stands in its way. */
function spellFor({ startedOn, endedOn: end }: CaseToOpen, spells: readonly SpellHead[]): SpellHead | undefined {
  const same = spells.find((spell) => spell.startedOn === startedOn);
  if (same && same.endedOn !== null && end !== undefined && same.endedOn !== end)
    throw new DomainError('opening.ended_otherwise', { value: same.endedOn }, 'endedOn');
  if (same) return same;
  // One that was over before the other began may be told of later.
  const isOver = (before: CalendarDate): boolean => end !== undefined && end <= before;
  const open = spells.find((spell) => spell.endedOn === null && !isOver(spell.startedOn));
  if (open) throw new DomainError('opening.other_spell_open', { value: open.startedOn }, 'startedOn');
  const overlapped = spells.find(({ startedOn: other, endedOn }) => endedOn !== null && startedOn < endedOn && !isOver(other));
  if (overlapped) throw new DomainError('opening.overlaps_spell', { value: overlapped.endedOn }, 'startedOn');
  return undefined;
}

function holderOf({ consultantId, teamId }: CaseToOpen, before: SpellHead | null): Pick<SpellHead, 'consultantId' | 'teamId'> {
  return {
    consultantId: consultantId === undefined ? (before?.consultantId ?? null) : consultantId,
    teamId: teamId === undefined ? (before?.teamId ?? null) : teamId,
  };
}

function endOf({ endedOn, endReason = 'other' }: CaseToOpen): Pick<SpellHead, 'endedOn'> & { readonly endReason: string | null } {
  return endedOn === undefined ? { endedOn: null, endReason: null } : { endedOn, endReason };
}

/** The pauses as they will stand: those told of, and those stored that begin on other days. */
function merged({ pauses = [] }: CaseToOpen, stored: NonNullable<CaseToOpen['pauses']>): NonNullable<CaseToOpen['pauses']> {
  const told = new Set(pauses.map(({ from }) => from));
  return [...pauses, ...stored.filter(({ from }) => !told.has(from)).map(({ from, to }) => ({ from, ...(to ? { to } : {}) }))];
}

function tell(externalId: string, outcome: Outcome, changed: ReadonlySet<string>): OpenedCase {
  if ('refusal' in outcome) {
    const { code, field = null, details: params } = outcome.refusal;
    return { externalId, outcome: 'refused', citizenId: null, spellId: null, code, field, params };
  }
  const { spellId, citizenId, isNew } = outcome;
  const how = isNew ? 'added' : changed.has(spellId) ? 'changed' : 'unchanged';
  return { externalId, outcome: how, citizenId, spellId, code: null, field: null, params: {} };
}
