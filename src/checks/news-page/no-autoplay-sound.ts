import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { PlayingMedia } from '../../model/news-page/news-page.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { noAutoplaySoundWords } from './no-autoplay-sound.words.ts';

/** Nothing makes a sound of more than three seconds by itself. WCAG 1.4.2 (F23, F93). */
export const noAutoplaySound = defineCheck({
  id: 'no-autoplay-sound',
  area: 'news-page',
  words: noAutoplaySoundWords,
  impact: 'serious',
  level: 'A',
  wcag: ['1.4.2'],
  act: [],
  techniques: ['G60', 'G170', 'F23', 'F93'],
  owner: 'template',
  supersedes: ['no-autoplay-audio'],
  example: {
    before: '<video autoplay src="ferry.mp4">',
    after: '<video controls src="ferry.mp4">',
  },
  needs: ['newsPage'],
  judge({ newsPage: { playing } }, say) {
    if (playing.length === 0) return inapplicable(say.none);
    const findings = playing.filter(isLoud).map((media) => findingFor(media, say));
    return findings.length > 0 ? found(say.failed, findings) : passed(say.passed);
  },
});

type Say = typeof noAutoplaySoundWords.says;

function isLoud({ audible, duration, loops, hasControls }: PlayingMedia): boolean {
  const isShort = duration !== null && duration <= THRESHOLDS.shortSoundSeconds && !loops;
  return audible && !isShort && !hasControls;
}

function findingFor(
  { element, duration, loops, stopButton }: PlayingMedia,
  say: Say,
): FindingDraft {
  return {
    outcome: stopButton ? 'cantTell' : 'failed',
    element,
    message: stopButton ? say.perhapsStopped : say.unstoppable,
    fix: say.fix,
    data: { duration, loops, stopButton: stopButton?.selector ?? null },
  };
}
