import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { NamedFrame } from '../../model/news-page/news-page.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { frameNamesDistinctWords } from './frame-names-distinct.words.ts';

/** Frames that share a name hold the same. ACT 4b1c6c (WCAG 4.1.2). */
export const frameNamesDistinct = defineCheck({
  id: 'frame-names-distinct',
  area: 'news-page',
  words: frameNamesDistinctWords,
  impact: 'moderate',
  level: 'A',
  wcag: ['4.1.2'],
  act: ['4b1c6c'],
  techniques: ['H64'],
  owner: 'template',
  supersedes: ['frame-title-unique'],
  example: {
    before: '<iframe title="Video" src="a"> <iframe title="Video" src="b">',
    after: '<iframe title="Video: the crossing" src="a"> <iframe title="Video: the crew" src="b">',
  },
  goesBy: 'sight',
  needs: ['newsPage'],
  judge({ newsPage: { frames } }, say) {
    const named = frames.filter(({ name }) => name !== '' && !ADVERTISEMENT.test(name));
    if (named.length < 2) return inapplicable(say.none);
    const findings = named.flatMap((frame, index) => sameName(frame, named.slice(0, index), say));
    return findings.length > 0 ? found(say.failed, findings) : passed(say.passed);
  },
});

type Say = typeof frameNamesDistinctWords.says;

/** What several advertisements are called alike tells enough: they are of one purpose. */
const ADVERTISEMENT =
  /\bad(?:s|vert\w*)?\b|\banzeigen?\b|publicit|publicid|pubblicit|werbung|реклам|reclame|\bannons|広告|广告|廣告|광고|إعلان/i;

function sameName(frame: NamedFrame, others: readonly NamedFrame[], say: Say): FindingDraft[] {
  const name = normalised(frame.name);
  const first = others.find((other) => normalised(other.name) === name);
  if (!first || areSame(first, frame)) return [];
  const alike = likeness(first, frame);
  if (alike !== null && alike >= THRESHOLDS.otherFrame) return [];
  return [
    {
      outcome: alike === null ? 'cantTell' : 'failed',
      element: frame.element,
      message: alike === null ? say.sharedByAddress(frame.name) : say.shared(frame.name),
      fix: say.fix,
      data: { name: frame.name, addresses: [first.address, frame.address], alike },
    },
  ];
}

/** One address holds one thing; frames that scripts fill, and that are still empty, hold nothing yet. */
function areSame(one: NamedFrame, other: NamedFrame): boolean {
  if (one.address !== other.address) return false;
  return one.address !== '' || !one.words?.length || !other.words?.length;
}

function normalised(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The share of the shorter text's words that the other has too; null where one could not be read. */
function likeness(one: NamedFrame, other: NamedFrame): number | null {
  if (!one.words || !other.words || one.words.length === 0 || other.words.length === 0) return null;
  const [short, long] = [new Set(one.words), new Set(other.words)].sort((a, b) => a.size - b.size);
  if (!short || !long) return null;
  return [...short].filter((word) => long.has(word)).length / short.size;
}
