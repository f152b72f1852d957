import type { IdentifiedText } from './news-page/languages.ts';

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

/** The script of most of a text's letters, with its share of them; null without letters. */
export function scriptOf(text: string): IdentifiedText['script'] {
  const counts = new Map<string, number>();
  for (const [letters, code] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > 0) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most ? { name: most[0], share: Math.round((most[1] / total) * 100) / 100 } : null;
}
