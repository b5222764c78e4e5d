import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ActionHandlers, type ActionWork, type InsideHandler } from '../../actions';
import { ImportRunner } from './import-runner';

/** Reads an import chunk by chunk, each as an action of its own. */
@Injectable()
export class RunImportHandler implements InsideHandler, OnModuleInit {
  readonly kind = 'runImport';
  /** A transaction holds one chunk. */
  readonly batch = 1;

  constructor(
    private readonly handlers: ActionHandlers,
    private readonly runner: ImportRunner,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ transaction, municipality, actions, now, today }: ActionWork): Promise<ReadonlyMap<string, string>> {
    const outcomes = new Map<string, string>();
    for (const { id, subjectId, payload } of actions) {
      const chunk = { importId: subjectId, no: Number(payload['no']), now, today };
      outcomes.set(id, await this.runner.runChunk(transaction, municipality, chunk));
    }
    return outcomes;
  }
}
