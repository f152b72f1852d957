import { noAutoplaySoundWords } from '../../messages/en/no-autoplay-sound.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { PlayingMedia } from '../../model/news-page.ts';

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
  needs: ['newsPage'],
  judge({ newsPage: { playing } }) {
    if (playing.length === 0) return inapplicable('Nothing plays by itself.');
    const findings = playing.filter(isLoud).map(findingFor);
    return findings.length > 0
      ? found('Something plays sound by itself.', findings)
      : passed('What plays by itself is silent, short, or has controls.');
  },
});

const SHORT_SECONDS = 3;

function isLoud({ audible, duration, loops, hasControls }: PlayingMedia): boolean {
  const isShort = duration !== null && duration <= SHORT_SECONDS && !loops;
  return audible && !isShort && !hasControls;
}

function findingFor({ element, duration, loops, stopButton }: PlayingMedia): FindingDraft {
  return {
    outcome: stopButton ? 'cantTell' : 'failed',
    element,
    message: stopButton
      ? 'This plays with sound by itself; the page has a button that may stop it.'
      : 'This plays with sound by itself, and nothing stops it.',
    fix: 'Take away autoplay, or mute it (muted), or give it controls.',
    data: { duration, loops, stopButton: stopButton?.selector ?? null },
  };
}
