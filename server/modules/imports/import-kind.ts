/** What a file holds: one citizen with the spell in each row, or one held conversation. */
export const IMPORT_KINDS = ['citizens', 'conversations'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/**
 * `receiving`: the file is on its way in; `waiting`: all of it is here; `running`: rows are being read; `stopped`: by a person; `done`; `refused`: the file
 * cannot be read, or its upload broke off.
 */
export const IMPORT_STATES = ['receiving', 'waiting', 'running', 'stopped', 'done', 'refused'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const IMPORT_FORMATS = ['csv', 'jsonl'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];
