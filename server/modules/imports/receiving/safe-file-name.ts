import { basename } from 'node:path/posix';
import { looksLikeCpr } from '../../../domain/facts/looks-like-cpr';
import type { ImportFormat, ImportKind } from '../import-kind';

/** A file's name as it may be kept and listed: without folders, short, of letters, digits and a few marks, and with nothing that could be a person's number. */
export function safeFileName(name: string | undefined, kind: ImportKind, format: ImportFormat): string {
  const last = basename((name ?? '').replaceAll('\\', '/').normalize('NFC')).trim();
  return /^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,99}$/u.test(last) && !looksLikeCpr(last) ? last : `${kind}.${format}`;
}
