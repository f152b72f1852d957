import { reflow320Words } from '../../messages/en/reflow-320.ts';
import { defineCheck, type FindingDraft, found, passed } from '../../model/check.ts';
import type { TextScalingFacts } from '../../model/text-scaling.ts';
import { countOf, lossFindings } from './lost-texts.ts';

/** In a window of 320 CSS pixels, no text has to be read by scrolling sideways. WCAG 1.4.10. */
export const reflow320 = defineCheck({
  id: 'reflow-320',
  area: 'text-size',
  words: reflow320Words,
  impact: 'serious',
  level: 'AA',
  wcag: ['1.4.10'],
  act: [],
  techniques: ['C31', 'C32', 'F102'],
  owner: 'template',
  supersedes: [],
  needs: ['textScaling'],
  judge({ textScaling }) {
    const { cutsOff, scrollsPx } = textScaling.reflow;
    const findings = cutsOff ? cutFindings(textScaling) : scrollFindings(textScaling);
    if (findings.length > 0) {
      return found(
        cutsOff
          ? `${countOf(findings)} cut off in a window of 320 pixels.`
          : `In a window of 320 pixels, the page scrolls ${scrollsPx} pixels sideways for its text.`,
        findings,
      );
    }
    return passed(
      scrollsPx > 0 && !cutsOff
        ? 'In a window of 320 pixels no text needs scrolling sideways; only parts that need both directions do.'
        : 'Everything fits a window of 320 pixels.',
    );
  },
});

const FIX =
  'Give widths as max-width and in %, and let long words break (overflow-wrap: break-word).';

function scrollFindings({ reflow, missingStyleSheets }: TextScalingFacts): FindingDraft[] {
  return reflow.sideways.map(({ element, text, beyondPx }) => ({
    outcome: missingStyleSheets > 0 ? 'cantTell' : 'failed',
    element,
    message: `“${text}” reaches ${beyondPx} pixels beyond a window of 320.`,
    fix: FIX,
    data: { beyondPx, scrollsPx: reflow.scrollsPx },
  }));
}

/** The page forbids scrolling sideways, so that what does not fit cannot be had at all. */
function cutFindings(facts: TextScalingFacts): FindingDraft[] {
  const byWindow = facts.reflow.lost.filter(({ by }) => by?.selector.at(-1) === 'html');
  return lossFindings(byWindow, facts, { when: 'in a window of 320 pixels', fix: FIX });
}
