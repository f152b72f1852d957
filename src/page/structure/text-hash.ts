const PRIME = 0x01000193;
const OFFSETS = [0x811c9dc5, 0x01234567];

/** A short number for a text, as text: FNV-1a, twice from different starts. Not for secrets. */
export function hashOf(text: string): string {
  return OFFSETS.map((offset) => {
    let hash = offset;
    for (let at = 0; at < text.length; at += 1)
      hash = Math.imul(hash ^ text.charCodeAt(at), PRIME) >>> 0;
    return hash.toString(36);
  }).join('');
}
