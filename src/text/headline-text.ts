/** Scripts that put no space between words: their texts are compared by pairs of letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

/** A text as it is compared: one form of each letter, no case, no quotes, dashes or other signs. */
export function normalised(text: string): string {
  return text
    .replace(/\p{DI}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text; of scripts without spaces, its pairs of letters. */
function tokensOf(text: string): Set<string> {
  const tokens = new Set<string>();
  for (const word of normalised(text).split(' ').filter(Boolean)) {
    const letters = UNSPACED.test(word) ? [...word] : [];
    if (letters.length < 2) tokens.add(word);
    for (let at = 1; at < letters.length; at += 1) tokens.add(`${letters[at - 1]}${letters[at]}`);
  }
  return tokens;
}

/** The share of the shorter text's words that the other has too: 1 where one holds the other, 0 where they share none. */
export function likeness(one: string, other: string): number {
  const [a, b] = [tokensOf(one), tokensOf(other)];
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  if (fewer.size === 0) return 0;
  return [...fewer].filter((token) => more.has(token)).length / fewer.size;
}

/** Two texts that tell of the same thing. */
export const SAME_STORY = 0.6;

const SEPARATOR = /\s+[|·•»:–—-]+\s+|\s*::\s*|\s*\|\s*/u;

/** The parts of a page's title: the headline, and the name of the site. */
export function titleParts(title: string): string[] {
  return title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => normalised(part) !== '');
}
