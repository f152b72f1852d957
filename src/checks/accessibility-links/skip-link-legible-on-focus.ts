import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { doubtedWhereUnstyled } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { skipLinkLegibleOnFocusWords } from './skip-link-legible-on-focus.words.ts';
import { at, called, type Tried, triedLinks } from './skip-links.ts';

/** A focused skip link can be read, and shows that it has the focus. WCAG 1.4.3 and 2.4.7. */
export const skipLinkLegibleOnFocus = defineCheck({
  id: 'skip-link-legible-on-focus',
  area: 'accessibility-links',
  words: skipLinkLegibleOnFocusWords,
  impact: 'serious',
  level: 'AA',
  wcag: ['1.4.3', '2.4.7'],
  act: [],
  techniques: ['G18', 'G145', 'G195'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '.skip:focus { color: #999; background: #fff }',
    after: '.skip:focus { color: #000; background: #ffdf33; outline: 3px solid #000 }',
  },
  needs: ['skipLinks', 'document'],
  judge({ skipLinks, document }, say) {
    const tried = triedLinks(skipLinks).filter(
      ({ trial: { look } }) => look.shown > 0 && look.opacity >= THRESHOLDS.leastOpacity,
    );
    if (tried.length === 0) return inapplicable(say.noneSeen);
    const findings = doubtedWhereUnstyled(
      tried.flatMap((one) => [...contrastFinding(one, say), ...focusFinding(one, say)]),
      document,
      say,
    );
    if (findings.length === 0) return passed(say.passed);
    const failed = findings.some(({ outcome }) => outcome === 'failed');
    return found(failed ? say.failed : say.unsure, findings);
  },
});

type Say = typeof skipLinkLegibleOnFocusWords.says;

function contrastFinding(tried: Tried, say: Say): FindingDraft[] {
  const { link, trial } = tried;
  const { contrast, largeText } = trial.look;
  if ('unknown' in contrast) {
    const message = say.unknown(called(link, say), say.why[contrast.unknown]);
    return [at(tried, { outcome: 'cantTell', message, fix: say.fixUnknown }, contrast)];
  }
  const needed = largeText ? THRESHOLDS.contrastOfLargeText : THRESHOLDS.contrast;
  if (contrast.ratio >= needed) return [];
  const { ratio, foreground, background } = contrast;
  const message = say.faint(called(link, say), ratio.toFixed(2), foreground, background, needed);
  return [at(tried, { outcome: 'failed', message, fix: say.fixFaint }, { ...contrast, needed })];
}

/** A link that appears with the focus shows it by that; one that is always there has to change. */
function focusFinding(tried: Tried, say: Say): FindingDraft[] {
  const { link, trial } = tried;
  if (link.hiddenAtRest || trial.look.pixelsChanged !== false || trial.look.shown === 0) return [];
  return [
    at(
      tried,
      {
        outcome: trial.reachedByTab ? 'failed' : 'cantTell',
        message: say.unchanged(called(link, say)),
        fix: say.fixUnchanged,
      },
      { pixelsChanged: false },
    ),
  ];
}
