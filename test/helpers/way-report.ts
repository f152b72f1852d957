import type { TranscriptEntry, WayReport } from '../../src/model/report.ts';

/** Something that is said, but for what is given. */
export function said(given: Partial<TranscriptEntry> = {}): TranscriptEntry {
  return { said: 'News, link', ofPage: 4, words: 2, at: 0, part: 0, box: null, ...given };
}

/** A way past four things to the headline, with a skip link that does not work, but for what is given. */
export function wayReport(given: Partial<WayReport> = {}): WayReport {
  const box = (y: number) => ({ x: 0, y, width: 400, height: 20 });
  return {
    speechRate: 300,
    pressSeconds: 0.28,
    routes: [
      { kind: 'reading', works: true, how: 'estimated', presses: 0, words: 40, seconds: 8 },
      {
        kind: 'skip-link',
        link: 'Skip to content',
        works: false,
        how: 'tried',
        presses: 2,
        words: 30,
        seconds: 6.6,
        promisedSeconds: 1.6,
        landsAt: 1,
      },
      { kind: 'heading-1', works: true, how: 'estimated', presses: 1, words: 0, seconds: 0.3 },
    ],
    best: 2,
    promised: 1,
    lostSeconds: 5,
    parts: [
      { role: null, name: '' },
      { role: 'navigation', name: '' },
    ],
    transcript: [
      said({ said: 'Skip to content, link', words: 4 }),
      said({ said: 'list with 30 items', at: 0.8, box: box(0), remarks: ['long-list'] }),
      said({ said: 'Nouvelles, link', ofPage: 9, at: 2, part: 1, box: box(100), lang: 'fr' }),
      said({ said: 'link', ofPage: 0, at: 5, part: 1, box: box(200), remarks: ['nameless'] }),
      said({ said: 'Ferry returns, heading level 1', at: 8, box: box(700) }),
    ],
    ...given,
  };
}
