import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { isUnstyled } from '../doubt.ts';
import { sizeControlDecoyWords } from './size-control-decoy.words.ts';

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
  example: {
    before: '<div class="responsive-indicator">XS SM MD LG</div>',
    after: 'the indicator left out of the published page',
  },
  needs: ['sizeControls', 'document'],
  judge({ sizeControls: { decoys }, document }, say) {
    if (decoys.length === 0) return inapplicable(say.none);
    const shown = decoys.filter(({ displayed }) => displayed.length > 0);
    if (shown.length === 0) return passed(say.passed);
    return found(
      say.failed,
      shown.map(({ element, labels, displayed }) => ({
        // The style sheet that is missing may hide them.
        outcome: isUnstyled(document) ? 'cantTell' : 'failed',
        element,
        message: say.decoy(displayed.join(' ')),
        fix: say.fix,
        data: { labels, displayed },
      })),
    );
  },
});
