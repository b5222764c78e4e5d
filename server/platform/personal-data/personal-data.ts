import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Cpr } from '../../domain/shared/cpr';
import { DomainError } from '../../domain/shared/domain-error';

/** First byte of what is sealed, so that a later form can stand beside this one. */
const VERSION = 1;
const NONCE = 12;
const TAG = 16;

type Purpose = 'seal' | 'search';

/**
 * Names, addresses and CPR numbers at rest: AES-256-GCM with a key per municipality (HKDF-SHA-256 from the master key), the municipality as additional
 * data, so that nothing sealed for one can be read as another's. Sealed: version byte, 12 bytes nonce, ciphertext, 16 bytes tag.
 */
export class PersonalData {
  private readonly keys = new Map<string, Buffer>();

  /** @param masterKey 32 bytes; asked for when first needed. */
  constructor(private readonly masterKey: () => Buffer) {}

  seal(municipality: string, text: string): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.key('seal', municipality), nonce);
    cipher.setAAD(Buffer.from(municipality));
    const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), nonce, content, cipher.getAuthTag()]);
  }

  /** Throws `personal_data.unreadable` for another key, another municipality, and bytes that were changed or cut. */
  open(municipality: string, sealed: Buffer): string {
    if (sealed[0] !== VERSION || sealed.length < 1 + NONCE + TAG) throw new DomainError('personal_data.unreadable');
    const decipher = createDecipheriv('aes-256-gcm', this.key('seal', municipality), sealed.subarray(1, 1 + NONCE), { authTagLength: TAG });
    decipher.setAAD(Buffer.from(municipality));
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
    const content = decipher.update(sealed.subarray(1 + NONCE, sealed.length - TAG));
    try {
      return Buffer.concat([content, decipher.final()]).toString('utf8');
    } catch {
      throw new DomainError('personal_data.unreadable');
    }
  }

  /** What a person is found by without opening anything: HMAC-SHA-256 with a key of its own per municipality, 32 bytes. */
  searchKey(municipality: string, cpr: Cpr): Buffer {
    return createHmac('sha256', this.key('search', municipality)).update(cpr).digest();
  }

  private key(purpose: Purpose, municipality: string): Buffer {
    const name = `${purpose} ${municipality}`;
    let key = this.keys.get(name);
    if (!key) {
      key = Buffer.from(hkdfSync('sha256', this.masterKey(), '', `sporskifte personal data: ${name}`, 32));
      this.keys.set(name, key);
    }
    return key;
  }
}
