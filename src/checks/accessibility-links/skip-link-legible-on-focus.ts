import { skipLinkLegibleOnFocusWords } from '../../messages/en/skip-link-legible-on-focus.ts';
import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { doubtedWhereUnstyled } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
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
  needs: ['skipLinks'],
  judge({ skipLinks }) {
    const tried = triedLinks(skipLinks).filter(
      ({ trial: { look } }) => look.shown > 0 && look.opacity >= THRESHOLDS.leastOpacity,
    );
    if (tried.length === 0) return inapplicable('No skip link was seen with the focus.');
    const findings = doubtedWhereUnstyled(
      tried.flatMap((one) => [...contrastFinding(one), ...focusFinding(one)]),
      skipLinks,
    );
    if (findings.length === 0) return passed('The focused skip links are legible.');
    const failed = findings.some(({ outcome }) => outcome === 'failed');
    return found(
      failed
        ? 'A focused skip link is hard to see.'
        : 'The contrast of a focused skip link cannot be told.',
      findings,
    );
  },
});

function contrastFinding(tried: Tried): FindingDraft[] {
  const { link, trial } = tried;
  const { contrast, largeText } = trial.look;
  const fix = 'Give the focused link dark text on a light background of its own, or the reverse.';
  if ('unknown' in contrast) {
    const message = `The contrast of ${called(link)} cannot be told from its style: ${contrast.unknown}.`;
    return [
      at(
        tried,
        { outcome: 'cantTell', message, fix: 'Look at the picture of the focused link.' },
        contrast,
      ),
    ];
  }
  const needed = largeText ? THRESHOLDS.contrastOfLargeText : THRESHOLDS.contrast;
  if (contrast.ratio >= needed) return [];
  const message = `${called(link)} has a contrast of ${contrast.ratio.toFixed(2)} to 1 (${contrast.foreground} on ${contrast.background}); it takes ${needed}.`;
  return [at(tried, { outcome: 'failed', message, fix }, { ...contrast, needed })];
}

/** A link that appears with the focus shows it by that; one that is always there has to change. */
function focusFinding(tried: Tried): FindingDraft[] {
  const { link, trial } = tried;
  if (link.hiddenAtRest || trial.look.pixelsChanged !== false || trial.look.shown === 0) return [];
  return [
    at(
      tried,
      {
        outcome: trial.reachedByTab ? 'failed' : 'cantTell',
        message: `Nothing changes when ${called(link)} takes the focus.`,
        fix: 'Keep the browser’s outline, or give the focused link one of your own.',
      },
      { pixelsChanged: false },
    ),
  ];
}
