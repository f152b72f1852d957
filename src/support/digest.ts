import { createHash } from 'node:crypto';

/** A short id for a list of texts. */
export function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 16);
}
