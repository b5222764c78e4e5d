import type { ImportKind, ImportState } from './import-kind';
import type { Mapping } from './receiving/map-columns';
import type { ImportLayout } from './receiving/read-header';

/** How a file is read: what its columns are, and what was asked for. Null until its first line was read. */
export interface StoredLayout {
  readonly given: Mapping;
  readonly layout: ImportLayout | null;
}

/** A stored import. */
export interface ImportRow {
  readonly id: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly fileHash: string;
  readonly mapping: StoredLayout;
  readonly isDryRun: boolean;
  readonly state: ImportState;
  readonly stopCode: string | null;
  readonly rowsTotal: number;
  readonly rowsDone: number;
  readonly rowsAdded: number;
  readonly rowsChanged: number;
  readonly rowsUnchanged: number;
  readonly rowsRefused: number;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly finishedAt: Date | null;
}

/** Why a row was refused; `params` fill in the sentence and hold nothing of the row. */
export interface RowErrorRow {
  readonly line: number;
  readonly code: string;
  readonly field: string | null;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface RowCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}
