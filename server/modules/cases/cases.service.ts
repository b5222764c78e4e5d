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
import { DecisionRepository, type NewDecision } from './decision.repository';
import { engineVersion } from './engine-version';
import { jsonDifferences } from './json-differences';
import { judgeCase, judgeGrant } from './judge-case';
import { readCaseFacts } from './read-case-facts';
import { type StoredAnswer, storedAnswer } from './stored-answer';
import type { DecisionRecord, Replay } from './stored-decision.schema';
import type { Trial } from './trial.schema';

/** A row to be, with its input still typed. */
type Judged = NewDecision & { readonly input: CaseInput };

/** How the first decisions of a municipality went. */
export interface FirstDecisions {
  readonly stored: number;
  /** Which of the requests were refused, with the code of the reason. */
  readonly refused: readonly { readonly index: number; readonly code: string }[];
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
    return this.store(await this.judge(request));
  }

  /** As `decide`, for one education-grant application. */
  async decideGrant(request: GrantRequest): Promise<StoredAnswer> {
    const { rules, input } = await this.prepareCase(request);
    const grantInput = { ...input, course: request.course };
    const decision = await judgeGrant(rules.prepared, grantInput, this.reference);
    const columns = { kind: 'grant', trackId: null, risk: null, outcome: decision.outcome } as const;
    return this.store(this.judged(request, rules.used, grantInput, decision, columns));
  }

  /**
   * Decides several cases of one municipality and stores them, all at once; none when the municipality has a decision already, so that it happens once, also
   * when several processes ask at the same time. A case that `decide` would refuse is left out and named.
   */
  async decideFirst(municipality: string, requests: readonly DecisionRequest[]): Promise<FirstDecisions> {
    if (await this.decisions.hasAny(municipality)) return { stored: 0, refused: [] };
    const judged: NewDecision[] = [];
    const refused: { readonly index: number; readonly code: string }[] = [];
    for (const [index, request] of requests.entries()) {
      try {
        judged.push(await this.judge(request));
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        refused.push({ index, code: error.code });
      }
    }
    return { stored: await this.decisions.addFirst(municipality, judged), refused };
  }

  /** What `decide` would decide, without storing anything; a trial is not checked with the reference evaluator. Throws the same codes. */
  async tryOut(request: DecisionRequest): Promise<Trial> {
    const { rules, input } = await this.prepareCase(request);
    const decision = decideCase(rules.prepared, input);
    // Only `readonly` is lost; that the fields are the same is checked in schemas-match-domain.test.ts.
    return { ruleSetVersionId: rules.used.ruleSetVersionId, facts: input.facts, ...decision } as Trial;
  }

  /** Throws `decision.not_found`, also for another municipality's. */
  async find(municipality: string, id: string): Promise<StoredAnswer> {
    const row = await this.decisions.byId(municipality, id);
    if (!row) throw new DomainError('decision.not_found');
    return storedAnswer({ ...row, input: row.input as CaseInput }, row.resultText);
  }

  async list(municipality: string, query: ListQuery): Promise<ListPage<DecisionRecord>> {
    return this.decisions.list(municipality, query);
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

  private async judge(request: DecisionRequest): Promise<Judged> {
    const { rules, input } = await this.prepareCase(request);
    const decision = await judgeCase(rules.prepared, input, this.reference);
    const columns = { kind: 'case', trackId: decision.track.id, risk: decision.screening.risk, outcome: null } as const;
    return this.judged(request, rules.used, input, decision, columns);
  }

  private judged(
    { municipality, asOf }: { readonly municipality: string; readonly asOf: CalendarDate },
    { ruleSetVersionId, floorId, floorVersion, catalogueHash }: RulesUsed,
    { spell, conditions, facts, course }: DecisionInput & Pick<CaseInput, 'course'>,
    decision: Decision | GrantDecision,
    columns: Pick<NewDecision, 'kind' | 'trackId' | 'risk' | 'outcome'>,
  ): Judged {
    const resultText = JSON.stringify(decision);
    const resultHash = createHash('sha256').update(resultText).digest('hex');
    const floor = { id: floorId, version: floorVersion };
    const input: CaseInput = { floor, catalogueHash, spell, conditions, facts, ...(course ? { course } : {}) };
    const { engineVersion } = this;
    return { municipalityCode: municipality, ruleSetVersionId, engineVersion, asOf, input, resultText, resultHash, ...columns };
  }

  private async store(judged: Judged): Promise<StoredAnswer> {
    return storedAnswer({ ...judged, ...(await this.decisions.add(judged)) }, judged.resultText);
  }
}
