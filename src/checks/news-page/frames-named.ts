import { framesNamedWords } from '../../messages/en/frames-named.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { NamedFrame } from '../../model/news-page.ts';

/** Each frame says what is in it. WCAG 4.1.2, ACT cae760. */
export const framesNamed = defineCheck({
  id: 'frames-named',
  area: 'news-page',
  words: framesNamedWords,
  impact: 'serious',
  level: 'A',
  wcag: ['4.1.2'],
  act: ['cae760'],
  techniques: ['H64'],
  owner: 'template',
  supersedes: ['frame-title'],
  needs: ['newsPage'],
  judge({ newsPage: { frames } }) {
    if (frames.length === 0) return inapplicable('The page has no frames that readers come to.');
    const findings = frames.filter(({ name }) => name === '').map(unnamedFinding);
    return findings.length > 0
      ? found('Frames have no name.', findings)
      : passed('Every frame has a name.');
  },
});

function unnamedFinding({ element, address, width, height }: NamedFrame): FindingDraft {
  return {
    outcome: 'failed',
    element,
    message: `This frame${address ? ` (${address})` : ''} has no name.`,
    fix: 'Give it a title that says what is in it, such as title="Video: the ferry leaves". A frame that holds nothing for readers gets tabindex="-1" and aria-hidden="true".',
    data: { address, width, height },
  };
}
