import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { skipLinkStaysOnPageWords } from './skip-link-stays-on-page.words.ts';
import { at, called, type Tried, triedLinks } from './skip-links.ts';

/** A skip link stays on the page: no navigation, no window, no other story in its place. WCAG 2.4.1. */
export const skipLinkStaysOnPage = defineCheck({
  id: 'skip-link-stays-on-page',
  area: 'accessibility-links',
  words: skipLinkStaysOnPageWords,
  impact: 'serious',
  level: 'A',
  wcag: ['2.4.1'],
  act: [],
  techniques: ['G1'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<base href="/en/"> … <a href="#main">',
    after: '<a href="#main"> without <base>',
  },
  needs: ['skipLinks'],
  judge({ skipLinks }, say) {
    const tried = triedLinks(skipLinks);
    if (tried.length === 0) return inapplicable(say.noneTried);
    const leaving = tried.filter(({ trial: { view } }) => view.left !== null || view.rerendered);
    if (leaving.length === 0) return passed(say.passed);
    return found(
      say.failed(leaving.length),
      leaving.map((one) => findingFor(one, say)),
    );
  },
});

function findingFor(tried: Tried, say: typeof skipLinkStaysOnPageWords.says) {
  const { link, trial } = tried;
  const { left } = trial.view;
  return at(
    tried,
    {
      outcome: 'failed',
      message: (left === null ? say.otherStory : say.leaves)(called(link, say)),
      fix: say.fix,
    },
    { rerendered: trial.view.rerendered, left: left !== null },
  );
}
