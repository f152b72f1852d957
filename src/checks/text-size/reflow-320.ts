import { reflow320Words } from '../../messages/en/reflow-320.ts';
import { defineCheck, type FindingDraft, found, passed } from '../../model/check.ts';
import type { TextScalingFacts } from '../../model/text-scaling.ts';
import { lossFindings } from './lost-texts.ts';

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
  judge({ textScaling }, say) {
    const { cutsOff, scrollsPx } = textScaling.reflow;
    const findings = cutsOff ? cutFindings(textScaling, say) : scrollFindings(textScaling, say);
    if (findings.length > 0) {
      return found(cutsOff ? say.cut(findings.length) : say.scrolls(scrollsPx), findings);
    }
    return passed(scrollsPx > 0 && !cutsOff ? say.passedButWide : say.passed);
  },
});

type Say = typeof reflow320Words.says;

function scrollFindings(
  { reflow, missingStyleSheets }: TextScalingFacts,
  say: Say,
): FindingDraft[] {
  return reflow.sideways.map(({ element, text, beyondPx }) => ({
    outcome: missingStyleSheets > 0 ? 'cantTell' : 'failed',
    element,
    message: say.beyond(text, beyondPx),
    fix: say.fix,
    data: { beyondPx, scrollsPx: reflow.scrollsPx },
  }));
}

/** The page forbids scrolling sideways, so that what does not fit cannot be had at all. */
function cutFindings(facts: TextScalingFacts, say: Say): FindingDraft[] {
  const byWindow = facts.reflow.lost.filter(({ by }) => by?.selector.at(-1) === 'html');
  return lossFindings(byWindow, facts, say, say);
}
