import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits. */
const SECRET_BYTES = 32;
const SHAPE = /^(\d{3})\.([A-Za-z0-9_-]{43})$/;

/** What a calendar link holds: whose municipality, in clear, and a secret that nobody can guess. */
export interface FeedToken {
  readonly municipality: string;
  readonly secret: string;
}

export function makeFeedToken(municipality: string): FeedToken {
  return { municipality, secret: randomBytes(SECRET_BYTES).toString('base64url') };
}

export function feedTokenText({ municipality, secret }: FeedToken): string {
  return `${municipality}.${secret}`;
}

/** Null for anything that is no token. */
export function readFeedToken(text: string): FeedToken | null {
  const match = SHAPE.exec(text);
  return match?.[1] !== undefined && match[2] !== undefined ? { municipality: match[1], secret: match[2] } : null;
}

/** What is stored of it: who reads the database cannot read the calendar's link. SHA-256 is enough for a secret of 256 random bits. */
export function feedTokenHash({ secret }: FeedToken): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Takes the same time wherever two hashes of one length differ. */
export function isSameHash(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
