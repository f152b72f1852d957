import type { Utterance, WayFacts } from '../../src/model/accessibility-links/way.ts';
import type { WayReport } from '../../src/model/report.ts';
import { wayReport } from './way-report.ts';

/** Something that is said: a link of two words that Tab stops on, but for what is given. */
export function utterance(given: Partial<Utterance> = {}): Utterance {
  return {
    text: 'Home',
    roles: [{ role: 'link' }],
    words: 2,
    stop: true,
    part: 0,
    box: null,
    ...given,
  };
}

/** The headline, as a heading of this level. */
export function headlineUtterance(level = 1): Utterance {
  const roles = [{ role: 'heading' as const, count: level }];
  return { text: 'Ferry returns', roles, words: 5, part: 0, box: null };
}

/** So many links of two words. */
export function menuOf(links: number, part = 0): Utterance[] {
  return Array.from({ length: links }, () => utterance({ part }));
}

/** A page on which this is said before its headline. */
export function way(before: Utterance[], given: Partial<WayFacts> = {}): WayFacts {
  return {
    lang: 'en',
    said: [...before, headlineUtterance()],
    parts: [{ role: null, name: '' }],
    headlineAt: before.length,
    hasHeadline: true,
    cut: false,
    ...given,
  };
}

/** A page on which reading takes so long, and the quickest way another time, in seconds. */
export function timedWay(reading: number, best: number, given: Partial<WayReport> = {}): WayReport {
  const route = { works: true, how: 'estimated', presses: 0, words: 0 } as const;
  return wayReport({
    routes: [
      { ...route, kind: 'reading', seconds: reading },
      { ...route, kind: 'heading-1', seconds: best },
    ],
    best: 1,
    promised: null,
    lostSeconds: 0,
    ...given,
  });
}
