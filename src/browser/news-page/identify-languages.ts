import type { IdentifiedText, LanguageFacts, MarkedText } from '../../model/languages.ts';
import { callPage } from '../isolated-world.ts';
import type { LoadedPage } from '../loaded-page.ts';

const MOST_LIKELY = 4;

/** Reads the page's texts and tells, from their letters and words alone, what they are written in. */
export async function identifyLanguages({ world, tracker }: LoadedPage): Promise<LanguageFacts> {
  const texts = await callPage(world, 'markedTexts', []);
  const detector = await loadDetector();
  return {
    texts: texts.map((text) => identify(detector, text)),
    known: Object.values(detector.info().Languages),
    missingStyleSheets: tracker.lost.styleSheets.size,
  };
}

type Detector = typeof import('eld/medium')['eld'];

/** The n-grams take a moment to load, and some checks do without them. */
async function loadDetector(): Promise<Detector> {
  return (await import('eld/medium')).eld;
}

function identify(detector: Detector, marked: MarkedText): IdentifiedText {
  const result = detector.detect(marked.text);
  const likely = Object.entries(result.getScores())
    .map(([language, score]) => ({ language, score: Math.round(score * 1000) / 1000 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_LIKELY);
  return { ...marked, script: scriptOf(marked.text), likely, reliable: result.isReliable() };
}

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

function scriptOf(text: string): IdentifiedText['script'] {
  const counts = new Map<string, number>();
  for (const [letters, code] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > 0) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most ? { name: most[0], share: Math.round((most[1] / total) * 100) / 100 } : null;
}
