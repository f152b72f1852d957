import { skipLinkVisibleOnFocusWords } from '../../messages/en/skip-link-visible-on-focus.ts';
import type { FindingDraft } from '../../model/check.ts';
import { defineCheck, found, inapplicable, passed } from '../../model/check.ts';
import { doubtedWhereUnstyled } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { at, called, sentence, type Tried, triedLinks } from './skip-links.ts';

/** A focused skip link can be seen. WCAG 2.4.7, failure F55; judged after a real Tab, when transitions have ended. */
export const skipLinkVisibleOnFocus = defineCheck({
  id: 'skip-link-visible-on-focus',
  area: 'accessibility-links',
  words: skipLinkVisibleOnFocusWords,
  impact: 'serious',
  level: 'AA',
  wcag: ['2.4.7'],
  act: [],
  techniques: ['C7', 'G149', 'G195'],
  owner: 'template',
  supersedes: [],
  needs: ['skipLinks'],
  judge({ skipLinks }) {
    const tried = triedLinks(skipLinks);
    if (tried.length === 0) return inapplicable('The page has no skip link that was tried.');
    const findings = doubtedWhereUnstyled(tried.flatMap(findingFor), skipLinks);
    if (findings.length === 0) return passed('Every skip link shows when it has the focus.');
    const failed = findings.filter(({ outcome }) => outcome === 'failed');
    return found(
      failed.length > 0
        ? sentence(failed, 'cannot be seen with the focus', 'cannot be seen with the focus')
        : 'Whether a skip link can be seen with the focus cannot be told.',
      findings,
    );
  },
});

function findingFor(tried: Tried): FindingDraft[] {
  const { link, trial } = tried;
  const reason = invisibleReason(tried);
  const { shown, clipped, fontSizePx, opacity } = trial.look;
  const data = { shown, clipped, fontSizePx, opacity };
  const fix =
    'Bring the link into view while it has the focus: .skip:focus { position: static; } or the like.';
  if (reason) {
    const outcome = trial.reachedByTab ? 'failed' : 'cantTell';
    return [
      at(
        tried,
        { outcome, message: `${called(link)} cannot be seen with the focus: ${reason}.`, fix },
        data,
      ),
    ];
  }
  if (clipped <= 1 - THRESHOLDS.shownShare || shown === 0) return [];
  return [
    at(
      tried,
      {
        outcome: 'cantTell',
        message: `Part of ${called(link)} is cut off or outside the window.`,
        fix,
      },
      data,
    ),
  ];
}

function invisibleReason({ trial: { look } }: Tried): string | null {
  if (look.opacity < THRESHOLDS.leastOpacity) return 'it stays transparent';
  if (look.fontSizePx < THRESHOLDS.leastFontSizePx)
    return `its text is ${look.fontSizePx} px small`;
  if (look.clipped === 1) return 'it stays outside the window or clipped';
  return null;
}
