import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { ActionHandler } from './action-handler';
import { ACTION_KINDS, type ActionKind } from './action-kind';

/** Who does what. A module registers its handlers in `onModuleInit`; when all have, every kind must have exactly one. */
@Injectable()
export class ActionHandlers implements OnApplicationBootstrap {
  private readonly byKind = new Map<ActionKind, ActionHandler>();

  /** The start ends here when a kind has no handler, also in a process that does no deferred work itself. */
  onApplicationBootstrap(): void {
    this.assertComplete();
  }

  /** Throws when the kind has one already: two would each think the work was theirs. */
  register(handler: ActionHandler): void {
    if (this.byKind.has(handler.kind)) throw new Error(`two handlers for actions of the kind ${handler.kind}`);
    this.byKind.set(handler.kind, handler);
  }

  of(kind: ActionKind): ActionHandler {
    const handler = this.byKind.get(kind);
    if (!handler) throw new Error(`no handler for actions of the kind ${kind}`);
    return handler;
  }

  /** Throws when a kind has no handler; asked at the start, before anything is claimed. */
  assertComplete(): void {
    const missing = ACTION_KINDS.filter((kind) => !this.byKind.has(kind));
    if (missing.length > 0) throw new Error(`no handler for actions of the kinds ${missing.join(', ')}`);
  }
}
