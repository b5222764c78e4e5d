import { Injectable } from '@nestjs/common';
import { calendarDate } from '../../domain/shared/calendar-date';
import { DomainError } from '../../domain/shared/domain-error';
import { ruleSetFileName, writeRuleSetYaml } from '../../rule-files';
import { RulebookRepository } from './rulebook.repository';

/** A stored version as a file to keep, compare or load again. */
@Injectable()
export class RuleSetFileService {
  constructor(private readonly rulebook: RulebookRepository) {}

  /** Throws `rule_set.not_found`. */
  async file(id: string): Promise<{ readonly name: string; readonly text: string }> {
    const row = await this.rulebook.byId(id);
    if (!row) throw new DomainError('rule_set.not_found');
    const { kind, ownerId, name, version, contentHash, floorId, validFrom, document } = row;
    const head = { name, version, contentHash, floor: floorId, validFrom: calendarDate(validFrom) };
    return { name: ruleSetFileName(kind === 'municipality' ? name : ownerId, version), text: writeRuleSetYaml(document, head) };
  }
}
