import { doubtSays } from '../../messages/en/shared/doubt.ts';
import { stickyLeavesRoomWords } from '../../messages/en/sticky-leaves-room.ts';
import { defineCheck, type FindingDraft, found, passed } from '../../model/check.ts';
import type { WindowRoom } from '../../model/news-page.ts';
import { doubtedWhereUnstyled } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';

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
  needs: ['room', 'document'],
  judge({ room: { windows }, document }) {
    // What takes too much of a large window takes too much of a small one: once is enough.
    const findings = doubtedWhereUnstyled(
      windows.flatMap(findingFor).slice(0, 1),
      document,
      doubtSays,
    );
    return findings.length > 0
      ? found('Bars that stay in place leave too little room for the text.', findings)
      : passed(`Bars cover ${windows.map(written).join(', ')}.`);
  },
});

function findingFor(window: WindowRoom): FindingDraft[] {
  const { width, height, covered, bars } = window;
  const most =
    height < THRESHOLDS.smallWindowPx ? THRESHOLDS.mostCoveredWhenSmall : THRESHOLDS.mostCovered;
  if (covered <= most) return [];
  const [element = null] = bars;
  return [
    {
      outcome: 'failed',
      element,
      message: `In a window of ${width} by ${height}, bars that stay in place cover ${percent(covered)} of the height.`,
      fix: 'Let bars scroll away in low windows: @media (min-height: 30em) { header { position: sticky } }.',
      data: { width, height, covered, bars: bars.map(({ selector }) => selector) },
    },
  ];
}

function written({ width, height, covered }: WindowRoom): string {
  return `${percent(covered)} at ${width} by ${height}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
