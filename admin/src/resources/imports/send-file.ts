import { type ImportDetail, type ImportKind } from '../../api/operation-types';
import { request } from '../../api/request';

export interface FileToSend {
  readonly file: File;
  readonly kind: ImportKind;
  readonly isDryRun: boolean;
  /** Column → field; null passes the column over. Columns that are not named are read as the service reads them. */
  readonly mapping: Readonly<Record<string, string | null>>;
}

/** base64url of the JSON in UTF-8. */
export function encodeMapping(mapping: FileToSend['mapping']): string {
  const bytes = new TextEncoder().encode(JSON.stringify(mapping));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** The address of an upload: what the file is, never anything out of it. */
export function uploadPath({ file, kind, isDryRun, mapping }: FileToSend): string {
  const query = new URLSearchParams({ kind, dryRun: String(isDryRun), fileName: file.name });
  if (Object.keys(mapping).length > 0) query.set('mapping', encodeMapping(mapping));
  return `/api/imports?${query}`;
}

/** Sends a file. Throws `ApiProblem`; its `location` shows what the columns were taken for when that was what was wrong. */
export async function sendFile(municipality: string, toSend: FileToSend): Promise<ImportDetail> {
  const type = /\.(jsonl|ndjson)$/i.test(toSend.file.name) ? 'application/x-ndjson' : 'text/csv';
  const { data } = await request<ImportDetail>(uploadPath(toSend), {
    method: 'POST',
    municipality,
    file: { content: toSend.file, type },
  });
  return data;
}
