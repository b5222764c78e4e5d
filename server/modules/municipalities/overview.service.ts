import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../platform/clock';
import { type PublishedRules, RulebookService } from '../rulebook';
import { MunicipalityRepository } from './municipality.repository';
import { overviewOfRuleSet } from './overview-of-rule-set';
import type { Overview, OverviewRuleSet } from './overview.schema';

const danish = new Intl.Collator('da');

function shown({ record, ruleSet }: PublishedRules): OverviewRuleSet {
  const { id, version, validFrom, floor } = record;
  return { id, version, validFrom, floor, ...overviewOfRuleSet(ruleSet) };
}

/** All municipalities at a glance, with the rules that hold today. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly municipalities: MunicipalityRepository,
    private readonly rulebook: RulebookService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async overview(): Promise<Overview> {
    const on = this.clock.today();
    const [municipalities, published] = await Promise.all([this.municipalities.all(), this.rulebook.publishedOn(on)]);
    return {
      on,
      municipalities: [...municipalities]
        .sort((one, other) => danish.compare(one.name, other.name))
        .map(({ code, name, kind }) => {
          const rules = published.get(code);
          return { code, name, kind, ruleSet: rules ? shown(rules) : null };
        }),
    };
  }
}
