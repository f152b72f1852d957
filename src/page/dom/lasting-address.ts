const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
/** What bundlers put before the ending: `index-DiwrgTda.js`, `main-BX_4k-9a.css`. */
const BUILD_HASH = /[.-](?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{8}(?=\.\w{2,5}$)/;
const WORD = /[a-z0-9]+/gi;

/** A text with random parts (hashes, ids, time stamps) each made a `*`. */
export function withoutRandomParts(text: string): string {
  return text
    .replace(UUID, '*')
    .replace(BUILD_HASH, (found) => `${found[0]}*`)
    .replace(WORD, (word) => (isRandom(word) ? '*' : word));
}

function isRandom(word: string): boolean {
  if (/^\d+$/.test(word)) return word.length >= 10;
  const hasDigit = /\d/.test(word);
  if (/^[0-9a-f]+$/i.test(word)) return word.length >= (hasDigit ? 6 : 8);
  if (word.length < 8 || !hasDigit) return false;
  const switches = word.match(/\d+/g)?.length ?? 0;
  return switches >= 2 || (/\d[a-z]/i.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word));
}

/**
 * What lasts of an address: host, where it is a foreign one, and path, without query and random
 * parts. An address within the page keeps its fragment.
 */
export function lastingAddress(address: string, base: string): string {
  const written = address.trim();
  if (written.startsWith('#')) return withoutRandomParts(written);
  if (/^(?:data|blob|javascript):/i.test(written)) return written.slice(0, written.search(/[:;,]/));
  if (!URL.canParse(written, base)) return withoutRandomParts(written);
  const { host, hostname, pathname, protocol } = new URL(written, base);
  if (host === '') return `${protocol}${withoutRandomParts(pathname)}`;
  const isOwn = URL.canParse(base) && new URL(base).host === host;
  return `${isOwn ? '' : `//${lastingHost(hostname)}`}${withoutRandomParts(pathname)}`;
}

/** `cdn3.example.org` and `cdn7.example.org` are one. */
function lastingHost(hostname: string): string {
  return withoutRandomParts(hostname.replace(/^www\./, '')).replace(/\d+/g, '0');
}
