import { skipLinkStaysOnPageWords } from '../../messages/en/skip-link-stays-on-page.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { at, called, sentence, type Tried, triedLinks } from './skip-links.ts';

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
  needs: ['skipLinks'],
  judge({ skipLinks }) {
    const tried = triedLinks(skipLinks);
    if (tried.length === 0) return inapplicable('The page has no skip link that was tried.');
    const leaving = tried.filter(({ trial: { view } }) => view.left !== null || view.rerendered);
    if (leaving.length === 0) return passed('The skip links stay on the page.');
    return found(
      sentence(leaving, 'does not stay on the page', 'do not stay on the page'),
      leaving.map(findingFor),
    );
  },
});

function findingFor(tried: Tried) {
  const { link, trial } = tried;
  const { left } = trial.view;
  return at(
    tried,
    {
      outcome: 'failed',
      message:
        left === null
          ? `After Enter on ${called(link)} the page tells another story than before.`
          : `Enter on ${called(link)} leaves the page or opens a window.`,
      fix: 'Point the link to #id alone, without target and query; where the page has a <base> element, write the whole address of the page.',
    },
    { rerendered: trial.view.rerendered, left: left !== null },
  );
}
