/** What is written in the log, in the past tense. Every kind has a sentence where the log is shown. */
export const AUDIT_KINDS = [
  'case.opened',
  'case.changed',
  'case.read',
  'case.searched',
  'case.assigned',
  'case.ended',
  'conversation.registered',
  'facts.learned',
  'pause.registered',
  'pause.ended',
  'measure.registered',
  'track.confirmed',
  'agreement.registered',
  'deadline.set',
  'grant.registered',
  'plan.changed',
  'plan.refused',
  'task.closed',
  'absence.registered',
  'feedToken.issued',
  'feedToken.withdrawn',
  'reminder.sent',
  'action.retried',
  'import.started',
  'import.stopped',
  'import.resumed',
  'import.finished',
  'publication.started',
  'publication.stopped',
  'publication.resumed',
  'publication.finished',
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

export const AUDIT_SUBJECTS = ['spell', 'citizen', 'task', 'consultant', 'action', 'import', 'publication', 'municipality'] as const;
export type AuditSubject = (typeof AUDIT_SUBJECTS)[number];

/** Something that happened and is to be kept. `detail` holds ids, days, numbers and codes only: no name, no CPR number, no value of a fact. */
export interface NewAuditEvent {
  /** A consultant's external id, or `local`, or the part of the system that did it. */
  readonly actor: string;
  readonly kind: AuditKind;
  readonly subjectKind: AuditSubject;
  readonly subjectId: string;
  readonly detail: Readonly<Record<string, unknown>>;
}
