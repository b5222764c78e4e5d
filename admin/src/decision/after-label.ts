import { capitalised } from '../sentences';

/** A reason without the label it begins with, for a place where the label stands already: "Fra 17.07.2025 (uge 5) …". Other reasons come back whole. */
export function afterLabel(label: string, reason: string): string {
  if (!reason.startsWith(label)) return reason;
  const rest = reason.slice(label.length).replace(/^[:\s]+/, '');
  return rest === '' ? reason : capitalised(rest);
}
