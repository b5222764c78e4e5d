import { Inject, Injectable } from '@nestjs/common';
import { governingFloor } from '../../domain/rulebook/governing-floor';
import { CLOCK, type Clock } from '../../platform/clock';
import { RulebookService } from './rulebook.service';
import type { Schedule } from './schedule.schema';
import { mondayOf, scheduleOfRuleSet } from './schedule-of-rule-set';

/** What a version asks for, unrolled week by week. */
@Injectable()
export class ScheduleService {
  constructor(
    private readonly rulebook: RulebookService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** On the floor that governs a spell from this week, as for a decision, or on the one asked for. Throws `rule_set.not_found`, `floor.unknown`, `floor.is_draft`. */
  async schedule(id: string, floor?: string): Promise<Schedule> {
    const startedOn = mondayOf(this.clock.today());
    const { prepared } = await this.rulebook.versionOn(id, (floors) => governingFloor(floors, startedOn, floor));
    return scheduleOfRuleSet(prepared, startedOn);
  }
}
