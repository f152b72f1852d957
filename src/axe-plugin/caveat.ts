import type { Check, Judgement } from '../model/check.ts';
import { all } from '../page/dom/dom.ts';
import { hasLayout } from '../page/dom/rendered.ts';

/** Why what was seen here is not enough for a verdict, as a sentence; null where it is. */
export function caveatOf({ id, goesBy }: Check, { outcome }: Judgement): string | null {
  if (goesBy === 'sight' && outcome !== 'inapplicable' && !hasLayout()) {
    return 'No browser shows this document, so this could not be judged.';
  }
  if (id === 'language-of-page-and-parts' && outcome === 'passed') {
    return 'The letters fit the language that the page says; whether the words do was not judged.';
  }
  if (id === 'no-autoplay-sound' && outcome !== 'failed' && keepsMediaBack()) {
    return 'The page starts media by itself, which many browsers keep from playing.';
  }
  return null;
}

/** Browsers that tests start have no reader who has asked for sound. */
function keepsMediaBack(): boolean {
  return all('audio[autoplay]:not([muted]),video[autoplay]:not([muted])').some(
    (media) => media instanceof HTMLMediaElement && media.paused && !media.ended,
  );
}
