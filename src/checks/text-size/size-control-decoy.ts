import { sizeControlDecoyWords } from '../../messages/en/size-control-decoy.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';

/** Labels of sizes that are no control, such as a template's marks of the window's width, are not shown to readers. */
export const sizeControlDecoy = defineCheck({
  id: 'size-control-decoy',
  area: 'text-size',
  words: sizeControlDecoyWords,
  impact: 'minor',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: [],
  owner: 'template',
  supersedes: [],
  needs: ['sizeControls'],
  judge({ sizeControls: { decoys, missingStyleSheets } }) {
    if (decoys.length === 0)
      return inapplicable('Nothing on the page poses as a text-size control.');
    const shown = decoys.filter(({ displayed }) => displayed.length > 0);
    if (shown.length === 0)
      return passed('The marks of the window’s width are hidden from everyone.');
    return found(
      'Labels of sizes stand on the page that no one can press.',
      shown.map(({ element, labels, displayed }) => ({
        // The style sheet that is missing may hide them.
        outcome: missingStyleSheets > 0 ? 'cantTell' : 'failed',
        element,
        message: `“${displayed.join(' ')}” looks like a text-size control and is none.`,
        fix: 'Remove it, or hide it from everyone with display: none.',
        data: { labels, displayed },
      })),
    );
  },
});
