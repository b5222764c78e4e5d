import { type Schema } from './types';

/** Short names for what the machinery shows: files on their way in, deferred work, mails. */
export type Import = Schema<'Import'>;
export type ImportDetail = Schema<'ImportDetail'>;
export type ImportKind = Schema<'ImportKind'>;
export type ImportState = Schema<'ImportState'>;
export type ScheduledAction = Schema<'ScheduledAction'>;
export type OutboxMessage = Schema<'OutboxRecord'>;
export type OutboxDetail = Schema<'OutboxMessage'>;
