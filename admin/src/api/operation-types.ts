import { type Localised } from './types';

export type ImportKind = 'citizens' | 'conversations';
export type ImportState = 'receiving' | 'waiting' | 'running' | 'stopped' | 'done' | 'refused';

/** A file on its way in. */
export interface Import {
  readonly id: string;
  readonly kind: ImportKind;
  readonly format: 'csv' | 'jsonl';
  readonly fileName: string;
  readonly isDryRun: boolean;
  readonly state: ImportState;
  readonly stopCode: string | null;
  readonly stopText: Localised | null;
  readonly rowsTotal: number;
  readonly rowsDone: number;
  readonly rowsAdded: number;
  readonly rowsChanged: number;
  readonly rowsUnchanged: number;
  readonly rowsRefused: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly finishedAt: string | null;
}

export interface ImportDetail extends Import {
  readonly errors: readonly { readonly line: number; readonly field: string | null; readonly code: string; readonly text: Localised }[];
  readonly suggestedMapping: Readonly<Record<string, string>>;
  readonly unknownColumns: readonly string[];
  readonly fields: readonly { readonly field: string; readonly isRequired: boolean; readonly label: Localised }[];
}

export interface ScheduledAction {
  readonly id: string;
  readonly kind: 'recomputeCase' | 'remindTask' | 'sendDigest' | 'sendMessage' | 'runImport' | 'runPublication';
  readonly subjectId: string;
  readonly taskId: string | null;
  readonly caseId: string | null;
  readonly runOn: string;
  readonly runAt: string;
  readonly dueAt: string;
  readonly notBefore: string;
  readonly state: 'waiting' | 'late' | 'done' | 'cancelled' | 'parked';
  readonly isLate: boolean;
  readonly attempts: number;
  readonly errorCode: string | null;
  readonly errorText: Localised | null;
  readonly errorAt: string | null;
  readonly outcome: string | null;
  readonly finishedAt: string | null;
}

export interface OutboxMessage {
  readonly id: string;
  readonly kind: string;
  readonly recipient: 'citizen' | 'consultant';
  readonly recipientName: string | null;
  readonly subject: string;
  readonly state: 'waiting' | 'sending' | 'sent' | 'failed';
  readonly attempts: number;
  readonly maybeTwice: boolean;
  readonly createdAt: string;
  readonly sentAt: string | null;
}
export interface OutboxDetail extends OutboxMessage {
  readonly body: string;
}
