import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { NamedFrame } from '../../model/news-page/news-page.ts';
import { framesNamedWords } from './frames-named.words.ts';

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
  example: {
    before: '<iframe src="map.html">',
    after: '<iframe src="map.html" title="Map of the ferry’s route">',
  },
  needs: ['newsPage'],
  judge({ newsPage: { frames } }, say) {
    if (frames.length === 0) return inapplicable(say.none);
    const findings = frames
      .filter(({ name }) => name === '')
      .map((frame) => unnamedFinding(frame, say));
    return findings.length > 0 ? found(say.failed, findings) : passed(say.passed);
  },
});

type Say = typeof framesNamedWords.says;

function unnamedFinding({ element, address, width, height }: NamedFrame, say: Say): FindingDraft {
  return {
    outcome: 'failed',
    element,
    message: say.unnamed(address),
    fix: say.fix,
    data: { address, width, height },
  };
}
