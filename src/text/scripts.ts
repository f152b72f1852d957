/** Scripts in which news is published, as Unicode names them and as ISO 15924 does. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = (
  [
    ['Latin', 'Latn'],
    ['Cyrillic', 'Cyrl'],
    ['Arabic', 'Arab'],
    ['Hebrew', 'Hebr'],
    ['Greek', 'Grek'],
    ['Devanagari', 'Deva'],
    ['Bengali', 'Beng'],
    ['Gurmukhi', 'Guru'],
    ['Gujarati', 'Gujr'],
    ['Oriya', 'Orya'],
    ['Tamil', 'Taml'],
    ['Telugu', 'Telu'],
    ['Kannada', 'Knda'],
    ['Malayalam', 'Mlym'],
    ['Sinhala', 'Sinh'],
    ['Thai', 'Thai'],
    ['Lao', 'Laoo'],
    ['Tibetan', 'Tibt'],
    ['Myanmar', 'Mymr'],
    ['Georgian', 'Geor'],
    ['Hangul', 'Hang'],
    ['Ethiopic', 'Ethi'],
    ['Khmer', 'Khmr'],
    ['Mongolian', 'Mong'],
    ['Hiragana', 'Kana'],
    ['Katakana', 'Kana'],
    ['Han', 'Hani'],
    ['Armenian', 'Armn'],
    ['Thaana', 'Thaa'],
  ] as const
).map(([name, code]) => [new RegExp(`\\p{Script=${name}}`, 'gu'), code]);

/** Scripts that one text is written in side by side: Japanese in two of them, Korean with Chinese signs. */
const EAST_ASIAN: ReadonlySet<string> = new Set(['Hani', 'Kana', 'Hang']);

/** Whether two scripts, by their codes, are those of one way of writing. */
export function writeAlike(one: string, other: string): boolean {
  return one === other || (EAST_ASIAN.has(one) && EAST_ASIAN.has(other));
}

/** The codes of the scripts that a text's letters are of. */
export function scriptsOf(text: string): string[] {
  return [...countsOf(text).keys()];
}

/** The script of most of a text's letters by its code, with its share of them; null without letters. */
export function scriptOf(text: string): { name: string; share: number } | null {
  const counts = countsOf(text);
  const total = sum(counts);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most ? { name: most[0], share: Math.round((most[1] / total) * 100) / 100 } : null;
}

/** The script that a text is mainly written in, the scripts of one way of writing taken together; null without letters. */
export function mainScript(text: string): string | null {
  const counts = countsOf(text);
  const weights = [...counts].map(([code]): [string, number] => [
    code,
    sum([...counts].filter(([other]) => writeAlike(code, other))),
  ]);
  const [most] = weights.sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** How many letters of a text are of each script. */
function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [letters, code] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > 0) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  return counts;
}

function sum(counts: Iterable<[string, number]>): number {
  return [...counts].reduce((total, [, count]) => total + count, 0);
}
