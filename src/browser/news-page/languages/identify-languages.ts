import type {
  IdentifiedText,
  LanguageFacts,
  MarkedText,
} from '../../../model/news-page/languages.ts';
import { scriptOf } from '../../../text/scripts.ts';
import { callPage } from '../../loading/isolated-world.ts';
import type { LoadedPage } from '../../loading/loaded-page.ts';

const MOST_LIKELY = 4;

/** Reads the page's texts and tells, from their letters and words alone, what they are written in. */
export async function identifyLanguages({ world }: LoadedPage): Promise<LanguageFacts> {
  const texts = await callPage(world, 'languages.markedTexts', []);
  const detector = await loadDetector();
  return {
    texts: texts.map((text) => identify(detector, text)),
    known: Object.values(detector.info().Languages),
  };
}

/** The language of a text, such as `he`, where its letters and words tell it beyond doubt; else null. */
export async function identifyText(text: string): Promise<string | null> {
  const result = (await loadDetector()).detect(text);
  return result.isReliable() && result.language !== '' ? result.language : null;
}

type Detector = typeof import('eld/medium')['eld'];

/** Loads the n-grams ahead, while the browser starts: they take as long as a small page. Should that fail, the probe says so. */
export function prepareLanguages(): void {
  loadDetector().catch(() => undefined);
}

/** Some checks do without them. */
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
