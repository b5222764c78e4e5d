import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ActionHandlers, type ActionWork, type InsideHandler } from '../../actions';
import { RecomputeService } from '../recompute/recompute.service';

/** A day has come on which a case's tasks change although nothing happened: a week that a rule names, a fact known before that begins to hold. */
@Injectable()
export class RecomputeCaseHandler implements InsideHandler, OnModuleInit {
  readonly kind = 'recomputeCase';
  readonly batch = 200;

  constructor(
    private readonly handlers: ActionHandlers,
    private readonly recomputing: RecomputeService,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ transaction, municipality, actions }: ActionWork): Promise<ReadonlyMap<string, string>> {
    const spellIds = [...new Set(actions.map(({ subjectId }) => subjectId))];
    await this.recomputing.recompute(transaction, municipality, spellIds, { actor: 'system', cause: 'day.came' });
    return new Map(actions.map(({ id }) => [id, 'recomputed']));
  }
}
