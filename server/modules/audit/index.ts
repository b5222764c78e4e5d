export { appendAudit } from './append-audit';
export { AUDIT_KINDS, AUDIT_SUBJECTS, type AuditKind, type AuditSubject, type NewAuditEvent } from './audit-event';
export { type AuditAnchor, type AuditFault, type AuditVerdict, verifyAudit } from './verify-audit';
