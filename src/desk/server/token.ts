import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What lets a browser have the desk: one secret in the address that is opened, another in the cookie that it gets for it. */
export type Token = {
  opening: string;
  cookie: string;
};

export function createToken(): Token {
  return { opening: secret(), cookie: secret() };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether two texts are the same, in a time that tells nothing of where they differ. */
export function isSame(given: string, secret: string): boolean {
  return timingSafeEqual(digested(given), digested(secret));
}

function digested(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
