import type { Request } from 'express';
import { DomainError } from '../../domain/shared/domain-error';
import { readWithSchema } from '../../platform/http/read-with-schema';
import type { ImportFormat } from './import-kind';
import { importQuerySchema, mappingSchema } from './import.schema';
import type { ImportEncoding } from './receiving/decode-lines';
import type { ImportSource } from './receiving/import-receiver';
import type { Mapping } from './receiving/map-columns';
import { LARGEST_FILE } from './receiving/read-lines';

const FORMATS: Readonly<Record<string, ImportFormat>> = {
  'text/csv': 'csv',
  'application/x-ndjson': 'jsonl',
  'application/jsonl': 'jsonl',
};
/** Excel calls Windows-1252 by the name of its smaller sister. */
const ENCODING_OF_CHARSET: Readonly<Record<string, ImportEncoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'windows-1252': 'windows-1252',
  'iso-8859-1': 'windows-1252',
};

function readMapping(text: string | undefined): Mapping {
  if (text === undefined) return {};
  let raw: unknown;
  try {
    raw = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    throw new DomainError('import.mapping_unreadable', {}, 'mapping');
  }
  return readWithSchema(mappingSchema, raw, 'mapping');
}

/** What a request says of its file. Throws `request.*`, `import.mapping_unreadable` and `import.too_large` before a byte is read. */
export function readImportRequest({ headers, query }: Pick<Request, 'headers' | 'query'>): ImportSource {
  const { kind, dryRun, fileName, mapping } = readWithSchema(importQuerySchema, query);
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim().toLowerCase());
  const format = FORMATS[type];
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  const encoding = charset === undefined ? null : ENCODING_OF_CHARSET[charset];
  const packing = headers['content-encoding'] ?? 'identity';
  if (format === undefined || encoding === undefined || packing !== 'identity') throw new DomainError('import.unsupported_type');
  if (Number(headers['content-length'] ?? 0) > LARGEST_FILE)
    throw new DomainError('import.too_large', { megabytes: LARGEST_FILE / 1024 / 1024 });
  // UTF-8 is what senders say without looking; the file itself is believed.
  const believed = encoding === 'utf-8' ? null : encoding;
  return {
    kind,
    format,
    isDryRun: dryRun === 'true',
    fileName,
    mapping: readMapping(mapping),
    encoding: believed,
    actor: headers['x-actor'],
  };
}
