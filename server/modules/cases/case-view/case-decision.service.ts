import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/shared/calendar-date';
import { DomainError } from '../../../domain/shared/domain-error';
import { PROBLEM_TEXTS } from '../../../platform/http/problem-texts';
import { type ChosenRules, RulebookService } from '../../rulebook';
import { dayInSpell } from '../../tasks';
import type { CaseHistory } from '../history/case-history';
import { knownCase } from '../history/known-case';
import { knownDecision } from '../history/known-decision';
import type { CaseDetail } from './case-detail.schema';
import type { CaseRecord } from './case-record';

type Shown = Pick<CaseDetail, 'decision' | 'decisionProblem'>;

/** What the rules say about a living case now. */
@Injectable()
export class CaseDecisionService {
  constructor(private readonly rulebook: RulebookService) {}

  /** The rules its tasks rest on; before it was decided, those that are valid today. Throws what choosing rules throws. */
  async rulesOf(municipality: string, record: CaseRecord, today: CalendarDate): Promise<ChosenRules> {
    const { ruleSetVersionId, floorId, floorVersion, catalogueHash, startedOn } = record;
    if (ruleSetVersionId !== null && floorId !== null && floorVersion !== null && catalogueHash !== null)
      return this.rulebook.rulesUsed({ ruleSetVersionId, floorId, floorVersion, catalogueHash });
    return this.rulebook.choose({ municipality, asOf: today, startedOn });
  }

  /** Decides from what is known at `knownAt`. What cannot be decided is said, so that the rest of the case can still be read. */
  decide(
    municipality: string,
    record: CaseRecord,
    history: CaseHistory,
    rules: ChosenRules,
    at: { today: CalendarDate; knownAt: Date },
  ): Shown {
    const asOf = dayInSpell(at.today, record);
    if (asOf < record.startedOn) return { decision: null, decisionProblem: null };
    try {
      const known = knownCase(history, { day: asOf, knownAt: at.knownAt });
      const { startedOn, endedOn } = record;
      const { facts, decision } = knownDecision(rules, { municipality, startedOn, endedOn, asOf }, known, { whatWouldChange: true });
      const { ruleSetVersionId } = rules.used;
      // Only `readonly` is lost, as for a trial.
      return { decision: { ruleSetVersionId, facts, ...decision } as CaseDetail['decision'], decisionProblem: null };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { code } = error;
      return { decision: null, decisionProblem: { code, text: PROBLEM_TEXTS.get(code)?.title ?? { da: code, en: code } } };
    }
  }
}
