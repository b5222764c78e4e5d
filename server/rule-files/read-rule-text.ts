import { readFileSync, statSync } from 'node:fs';
import { DomainError } from '../domain/shared/domain-error';

/** Two megabytes: the largest shipped file has some forty kilobytes. */
export const LARGEST_FILE = 2 * 1024 * 1024;

/** UTF-8 and nothing else. Throws `rule_file.byte_order_mark`, `rule_file.nul` or `rule_file.not_utf8` (Windows-1252, UTF-16, cut sequences). */
export function decodeRuleText(bytes: Uint8Array): string {
  if (bytes.byteLength > LARGEST_FILE) throw new DomainError('rule_file.too_large', { atMost: LARGEST_FILE });
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) throw new DomainError('rule_file.not_utf8');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) throw new DomainError('rule_file.byte_order_mark');
  if (bytes.includes(0)) throw new DomainError('rule_file.nul');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new DomainError('rule_file.not_utf8');
  }
}

/** Reads a rule file's text; the size is checked before it is read. Throws `rule_file.*`. */
export function readRuleText(path: string): string {
  let bytes: Uint8Array;
  try {
    const { size } = statSync(path);
    if (size > LARGEST_FILE) throw new DomainError('rule_file.too_large', { atMost: LARGEST_FILE });
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError('rule_file.not_found');
  }
  return decodeRuleText(bytes);
}
