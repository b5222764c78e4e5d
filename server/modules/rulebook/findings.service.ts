import { setImmediate as nextTurn } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { analyseInSteps } from '../../domain/analysis/analyse-in-steps';
import { findNotices } from '../../domain/analysis/find-notices';
import type { Finding } from '../../domain/analysis/finding';
import { parseRuleExamples } from '../../domain/rulebook/parse-rule-examples';
import type { PreparedRuleSet } from '../../domain/rulebook/prepared-rule-set';
import type { RuleExample } from '../../domain/rulebook/rule-example';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Findings } from './findings.schema';
import { RulebookRepository } from './rulebook.repository';
import { type ChosenRules, ownFloor, RulebookService } from './rulebook.service';
import { VersionCache } from './version-cache';

/** Takes turns with everything else the process has to do: an analysis is some tenths of a second of work. */
async function analyse(prepared: PreparedRuleSet, examples: readonly RuleExample[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const found of analyseInSteps(prepared, examples)) {
    findings.push(...found);
    await nextTurn();
  }
  return findings;
}

/** An empty list of examples is stored as it is, but it is no document of examples. */
function readExamples(document: unknown, { catalogue }: PreparedRuleSet): readonly RuleExample[] {
  return Array.isArray(document) && document.length === 0 ? [] : parseRuleExamples(document, catalogue);
}

interface Analysed {
  readonly findings: readonly Finding[];
  /** Null when none are stored. */
  readonly examples: number | null;
}

/** What the analyser says about a stored version, on the floor it was written for. */
@Injectable()
export class FindingsService {
  private readonly analysed = new VersionCache<Analysed>();

  constructor(
    private readonly rulebook: RulebookService,
    private readonly repository: RulebookRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Worked out once for each version of rules, floor, catalogue and examples; only the notices depend on the day. Throws `rule_set.not_found`. */
  async findings(id: string): Promise<Findings> {
    const { prepared, used } = await this.rulebook.versionOn(id, ownFloor);
    const { findings, examples } = await this.analysedOnce(prepared, used);
    const today = this.clock.today();
    const { floor } = prepared;
    return {
      findings,
      notices: findNotices(prepared, today),
      checkedOn: today,
      floor: { id: floor.id, label: floor.label },
      examples,
    } as unknown as Findings;
  }

  private async analysedOnce(prepared: PreparedRuleSet, used: ChosenRules['used']): Promise<Analysed> {
    const version = await this.repository.newestExampleVersion(used.ruleSetVersionId);
    const key = [used.ruleSetVersionId, used.floorId, used.floorVersion, used.catalogueHash, version ?? 'none'].join(' ');
    return this.analysed.get(key, async () => {
      const stored = version === null ? null : await this.repository.examples(used.ruleSetVersionId, version);
      if (stored === null) {
        // Missing examples would be said of every rule, where it is only this database that lacks them.
        const findings = (await analyse(prepared, [])).filter(({ code }) => code !== 'missing-example');
        return { findings, examples: null };
      }
      const examples = readExamples(stored.document, prepared);
      return { findings: await analyse(prepared, examples), examples: examples.length };
    });
  }
}
