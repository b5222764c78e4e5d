import { createHash } from 'node:crypto';
import type { PersonalData } from '../../../platform/personal-data';
import type { CitizenRow } from '../rows/read-citizen-row';
import type { ConversationRow } from '../rows/read-conversation-row';

/** What a row names and no other row of the file may name again. */
export interface RowKey {
  /** 16 bytes in hexadecimal. */
  readonly key: string;
  readonly code: string;
  readonly field: string;
}

function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** A citizen by the other system's id, and by CPR number where it is told (keyed: a plain hash of ten digits could be tried out). */
export function keysOfCitizen(municipality: string, { externalId, cpr }: CitizenRow, personalData: PersonalData): readonly RowKey[] {
  const byId = { key: hash('citizen', externalId), code: 'import.citizen_twice', field: 'externalId' };
  if (cpr === undefined) return [byId];
  const key = personalData.searchKey(municipality, cpr).toString('hex').slice(0, 32);
  return [byId, { key, code: 'import.cpr_twice', field: 'cpr' }];
}

export function keysOfConversation({ externalId, contact: { heldOn, kind } }: ConversationRow): readonly RowKey[] {
  return [{ key: hash('conversation', externalId, heldOn, kind), code: 'import.conversation_twice', field: 'heldOn' }];
}
