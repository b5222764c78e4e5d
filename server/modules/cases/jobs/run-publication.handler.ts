import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ActionHandlers, ActionStore, type ActionWork, type InsideHandler } from '../../actions';
import type { NewAuditEvent } from '../../audit';
import { RulebookService } from '../../rulebook';
import { publicationAction } from '../publications/publication-action';
import { PublicationsRepository } from '../publications/publications.repository';
import { MunicipalTasksService } from '../recompute/municipal-tasks.service';
import { RecomputeService } from '../recompute/recompute.service';

/** Cases in one transaction. */
const BATCH = 200;

/** Decides the next batch of live cases by the version that is put into force, and puts off the one after it. */
@Injectable()
export class RunPublicationHandler implements InsideHandler, OnModuleInit {
  readonly kind = 'runPublication';
  readonly batch = 1;

  constructor(
    private readonly handlers: ActionHandlers,
    private readonly actions: ActionStore,
    private readonly repository: PublicationsRepository,
    private readonly rulebook: RulebookService,
    private readonly recomputing: RecomputeService,
    private readonly municipal: MunicipalTasksService,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ transaction, municipality, actions, now, today }: ActionWork): Promise<ReadonlyMap<string, string>> {
    const outcomes = new Map<string, string>();
    for (const { id, subjectId } of actions) {
      const run = await this.repository.findLocked(transaction, municipality, subjectId);
      if (!run || run.state !== 'running') {
        outcomes.set(id, 'noLongerNeeded');
        continue;
      }
      const rules = run.ruleSetVersionId;
      const valid = await this.rulebook.choose({ municipality, asOf: today, startedOn: today }, transaction);
      if (valid.used.ruleSetVersionId !== rules) {
        // A newer version holds by now: events already go by it, and this run would take them back.
        await this.repository.setState(transaction, municipality, run.id, 'stopped', null);
        outcomes.set(id, 'superseded');
        continue;
      }
      const spellIds = await this.repository.nextSpells(transaction, municipality, run.afterSpellId, BATCH);
      const last = spellIds.at(-1);
      const isLast = spellIds.length < BATCH;
      if (isLast) await this.repository.setState(transaction, municipality, run.id, 'done', now);
      else await this.actions.schedule(transaction, municipality, [publicationAction(run.id, run.casesDone + spellIds.length, now)]);
      if (isLast) await this.municipal.ensure(transaction, municipality, valid, now);
      const detail = { ruleSetVersionId: rules, casesDone: run.casesDone + spellIds.length };
      const finished: NewAuditEvent = {
        actor: 'system',
        kind: 'publication.finished',
        subjectKind: 'publication',
        subjectId: run.id,
        detail,
      };
      const request = { actor: 'system', cause: 'publication', rules, leaveRefused: true, events: isLast ? [finished] : [] };
      const counts = await this.recomputing.recompute(transaction, municipality, spellIds, request);
      if (last !== undefined) await this.repository.progress(transaction, municipality, run.id, last, spellIds.length, counts);
      outcomes.set(id, isLast ? 'finished' : 'batchDone');
    }
    return outcomes;
  }
}
