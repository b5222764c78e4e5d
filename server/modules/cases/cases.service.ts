import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { decideCase, decideGrantApplication } from '../../domain/case-flow';
import type { Decision, DecisionInput, GrantDecision } from '../../domain/decision';
import { deriveFacts } from '../../domain/facts/derive-facts';
import { calendarDate, type CalendarDate } from '../../domain/shared/calendar-date';
import { DomainError } from '../../domain/shared/domain-error';
import type { ListPage, ListQuery } from '../../platform/http/list/list-query';
import { type ChosenRules, ReferenceCheck, RulebookService, type RulesUsed } from '../rulebook';
import type { CaseInput } from './case-input';
import type { DecisionRequest, GrantRequest } from './case-request.schema';
import { checkMeasureIds } from './check-measure-ids';
import { type DecisionHead, DecisionRepository } from './decision.repository';
import { engineVersion } from './engine-version';
import { jsonDifferences } from './json-differences';
import { judgeCase, judgeGrant } from './judge-case';
import { readCaseFacts } from './read-case-facts';
import type { DecisionRecord, Replay } from './stored-decision.schema';

/** A stored decision: its id, and the answer as JSON text that holds the stored bytes as they are. */
export interface StoredAnswer {
  readonly id: string;
  readonly json: string;
}

interface AnswerHead {
  readonly id: string;
  readonly createdAt: Date;
  readonly engineVersion: string;
  readonly resultHash: string;
  readonly kind: 'case' | 'grant';
}

/** Puts what storing added before the result, without reading or writing the result again. */
function answerOf({ id, createdAt, engineVersion, resultHash, kind }: AnswerHead, resultText: string): StoredAnswer {
  const head = JSON.stringify({ id, createdAt: createdAt.toISOString(), engineVersion, resultHash, kind });
  return { id, json: `${head.slice(0, -1)},${resultText.slice(1)}` };
}

function recordOf(row: DecisionHead): DecisionRecord {
  const { id, createdAt, kind, municipalityCode, ruleSetVersionId, asOf, trackId, risk, outcome, resultHash } = row;
  return {
    id,
    createdAt: createdAt.toISOString(),
    engineVersion: row.engineVersion,
    resultHash,
    kind,
    municipality: municipalityCode,
    ruleSetVersionId,
    asOf: calendarDate(asOf),
    startedOn: (row.input as CaseInput).spell.startedOn,
    track: trackId,
    risk: risk as DecisionRecord['risk'],
    outcome: outcome as DecisionRecord['outcome'],
  };
}

/** The citizen's flow over HTTP: chooses the rules, decides, checks, stores, finds again and replays. */
@Injectable()
export class CasesService {
  private readonly engineVersion = engineVersion();

  constructor(
    private readonly rulebook: RulebookService,
    private readonly decisions: DecisionRepository,
    private readonly reference: ReferenceCheck,
  ) {}

  /** Throws the codes of reading and deciding (`fact.*`, `spell.*`, `contact.*`, …); nothing is stored then. */
  async decide(request: DecisionRequest): Promise<StoredAnswer> {
    const { rules, input } = await this.prepareCase(request);
    const decision = await judgeCase(rules.prepared, input, this.reference);
    return this.store(request, rules.used, input, decision, {
      kind: 'case',
      trackId: decision.track.id,
      risk: decision.screening.risk,
      outcome: null,
    });
  }

  /** As `decide`, for one education-grant application. */
  async decideGrant(request: GrantRequest): Promise<StoredAnswer> {
    const { rules, input } = await this.prepareCase(request);
    const grantInput = { ...input, course: request.course };
    const decision = await judgeGrant(rules.prepared, grantInput, this.reference);
    return this.store(request, rules.used, grantInput, decision, { kind: 'grant', trackId: null, risk: null, outcome: decision.outcome });
  }

  /** Throws `decision.not_found`, also for another municipality's. */
  async find(municipality: string, id: string): Promise<StoredAnswer> {
    const row = await this.decisions.byId(municipality, id);
    if (!row) throw new DomainError('decision.not_found');
    return answerOf(row, row.resultText);
  }

  async list(municipality: string, query: ListQuery): Promise<ListPage<DecisionRecord>> {
    const { rows, total } = await this.decisions.list(municipality, query);
    return { rows: rows.map(recordOf), total };
  }

  /** Decides once more from the stored version, facts and spell, and compares the bytes. Stores nothing. Throws `decision.not_found`. */
  async replay(municipality: string, id: string): Promise<Replay> {
    const row = await this.decisions.byId(municipality, id);
    if (!row) throw new DomainError('decision.not_found');
    const { floor, catalogueHash, spell, conditions, facts, course } = row.input as CaseInput;
    const used = { ruleSetVersionId: row.ruleSetVersionId, floorId: floor.id, floorVersion: floor.version, catalogueHash };
    const { prepared } = await this.rulebook.rulesUsed(used);
    const input: DecisionInput = { asOf: calendarDate(row.asOf), spell, facts, conditions };
    const now = JSON.stringify(course === undefined ? decideCase(prepared, input) : decideGrantApplication(prepared, { ...input, course }));
    const identical = now === row.resultText;
    return {
      identical,
      differences: identical ? [] : [...jsonDifferences(JSON.parse(row.resultText), JSON.parse(now))],
      engineVersion: this.engineVersion,
      storedEngineVersion: row.engineVersion,
    };
  }

  private async prepareCase(request: DecisionRequest): Promise<{ readonly rules: ChosenRules; readonly input: DecisionInput }> {
    const { municipality, asOf, spell, conditions } = request;
    const rules = await this.rulebook.choose({ ...request, startedOn: spell.startedOn });
    const facts = deriveFacts(readCaseFacts(request.facts, rules.prepared.catalogue), municipality, rules.derivations);
    checkMeasureIds(rules.prepared, spell.measures);
    return { rules, input: { asOf, spell, conditions, facts } };
  }

  private async store(
    { municipality, asOf }: { readonly municipality: string; readonly asOf: CalendarDate },
    { ruleSetVersionId, floorId, floorVersion, catalogueHash }: RulesUsed,
    { spell, conditions, facts, course }: DecisionInput & Pick<CaseInput, 'course'>,
    decision: Decision | GrantDecision,
    outcome: {
      readonly kind: 'case' | 'grant';
      readonly trackId: string | null;
      readonly risk: string | null;
      readonly outcome: string | null;
    },
  ): Promise<StoredAnswer> {
    const resultText = JSON.stringify(decision);
    const resultHash = createHash('sha256').update(resultText).digest('hex');
    const input: CaseInput = {
      floor: { id: floorId, version: floorVersion },
      catalogueHash,
      spell,
      conditions,
      facts,
      ...(course ? { course } : {}),
    };
    const row = {
      municipalityCode: municipality,
      ruleSetVersionId,
      engineVersion: this.engineVersion,
      asOf,
      input,
      resultText,
      resultHash,
      ...outcome,
    };
    return answerOf({ ...row, ...(await this.decisions.add(row)) }, resultText);
  }
}
