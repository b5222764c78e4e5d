/** Everything that can wait for its time. Each kind has exactly one handler; the service refuses to start otherwise. */
export const ACTION_KINDS = ['recomputeCase', 'remindTask', 'sendDigest', 'sendMessage', 'runImport', 'runPublication'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];
