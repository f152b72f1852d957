import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';

/** Closes texts so that only who knows the secret can read them, or change them without being found out. */
export type Seal = {
  close(text: string): Sealed;
  /** Throws where it was closed with another secret, or changed since. */
  open(sealed: Sealed): string;
};

/** AES-256-GCM in base64; the nonce and the tag stand before what is encrypted. */
export type Sealed = { sealed: string };

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A seal by a secret text; `salt` is told in the open, and is another for each run. */
export function createSeal(secret: string, salt: string): Seal {
  const key = scryptSync(secret, salt, KEY_BYTES);
  return {
    close(text) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return { sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64') };
    },
    open({ sealed }) {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    },
  };
}

export function isSealed(value: unknown): value is Sealed {
  return (
    typeof value === 'object' &&
    value !== null &&
    'sealed' in value &&
    typeof value.sealed === 'string'
  );
}
