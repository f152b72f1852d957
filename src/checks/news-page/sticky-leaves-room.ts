import { defineCheck, type FindingDraft, passed } from '../../model/check.ts';
import type { WindowRoom } from '../../model/news-page/news-page.ts';
import { foundByLooks } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { stickyLeavesRoomWords } from './sticky-leaves-room.words.ts';

/** Bars that stay in place leave room for the text, in a small window too. Good practice (WCAG 1.4.10 in spirit). */
export const stickyLeavesRoom = defineCheck({
  id: 'sticky-leaves-room',
  area: 'news-page',
  words: stickyLeavesRoomWords,
  impact: 'moderate',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['C34'],
  owner: 'template',
  supersedes: [],
  example: {
    before: 'header { position: sticky; height: 120px }',
    after: '@media (min-height: 30em) { header { position: sticky } }',
  },
  needs: ['room', 'document'],
  judge({ room: { windows }, document }, say) {
    const all = windows.flatMap((window) => findingFor(window, say));
    // What takes too much of a large window takes too much of a small one: once is enough, what is sure first.
    const findings = [...all.filter(({ outcome }) => outcome === 'failed'), ...all].slice(0, 1);
    return findings.length > 0
      ? foundByLooks(say.failed, findings, document, say)
      : passed(say.passed(windows.map((window) => written(window, say)).join(', ')));
  },
});

type Say = typeof stickyLeavesRoomWords.says;

function findingFor(window: WindowRoom, say: Say): FindingDraft[] {
  const { width, height, covered, coveredForGood, bars } = window;
  const most =
    height < THRESHOLDS.smallWindowPx ? THRESHOLDS.mostCoveredWhenSmall : THRESHOLDS.mostCovered;
  const isMuch = (share: number) => share * height > most * height + THRESHOLDS.widthOfLetterPx;
  if (!isMuch(covered)) return [];
  const stays = isMuch(coveredForGood);
  const [element = null] = bars;
  return [
    {
      outcome: stays ? 'failed' : 'cantTell',
      element,
      message: (stays ? say.covered : say.coveredForNow)(percent(covered), width, height),
      fix: say.fix,
      data: { width, height, covered, coveredForGood, bars: bars.map(({ selector }) => selector) },
    },
  ];
}

function written({ width, height, covered }: WindowRoom, say: Say): string {
  return say.ofWindow(percent(covered), width, height);
}

function percent(share: number): number {
  return Math.round(share * 100);
}
