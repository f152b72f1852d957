import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { HoverTrial } from '../../model/news-page/pointer.ts';
import { foundByLooks } from '../doubt.ts';
import { hoverContentStaysWords } from './hover-content-stays.words.ts';
import { isUntried } from './pointer-kinds.ts';

/** What hover or focus shows can be hovered, dismissed, and stays. WCAG 1.4.13. */
export const hoverContentStays = defineCheck({
  id: 'hover-content-stays',
  area: 'news-page',
  words: hoverContentStaysWords,
  impact: 'moderate',
  level: 'AA',
  wcag: ['1.4.13'],
  act: [],
  techniques: ['SCR39', 'F95'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '.menu:hover .panel { display: block }',
    after: '.menu:hover:not(.escaped) .panel { display: block }',
  },
  needs: ['pointer', 'document'],
  judge({ pointer: { hovered, hovers, missingScripts }, document }, say) {
    if (isUntried(hovers)) return { outcome: 'cantTell', message: say.untried, findings: [] };
    // What only paints on the thing itself is a change of its looks.
    const shown = hovered.filter(({ isOnTrigger }) => !isOnTrigger);
    const told = (sentence: string) =>
      hovers.untried > 0 ? say.inPart(sentence, hovers.untried) : sentence;
    if (shown.length === 0) return inapplicable(told(say.none));
    const findings = shown.flatMap((hover) => findingsFor(hover, say));
    if (findings.length === 0) return passed(told(say.passed(shown.length)));
    if (findings.every(({ outcome }) => outcome === 'cantTell')) return found(say.unsure, findings);
    if (missingScripts === 0) return foundByLooks(say.failed, findings, document, say);
    const doubted = findings.map(
      (finding): FindingDraft => ({
        ...finding,
        outcome: 'cantTell',
        message: say.missingScript(finding.message),
      }),
    );
    return found(say.missingScript(say.failed), doubted);
  },
});

type Say = typeof hoverContentStaysWords.says;

/** One finding for each thing that is hovered, of what troubles readers most. */
function findingsFor(hover: HoverTrial, say: Say): FindingDraft[] {
  const { element, name, alike, covers, takesPointer } = hover;
  const fault = faultOf(hover, say);
  if (!fault) return [];
  const message = fault.tells(say.named(name));
  return [
    {
      outcome: fault.isDoubtful ? 'cantTell' : 'failed',
      element,
      message: alike > 1 ? say.ofOthersToo(message, alike - 1) : message,
      fix: fault.fix,
      data: { alike, covers, takesPointer },
    },
  ];
}

type Fault = { tells: (what: string) => string; fix: string; isDoubtful?: boolean };

function faultOf(
  { takesPointer, lasts, escapes, escapesFocus, hasToggle }: HoverTrial,
  say: Say,
): Fault | null {
  if (!takesPointer) return { tells: say.vanishes, fix: say.fixVanishes };
  if (lasts === false) return { tells: say.timesOut, fix: say.fixTimesOut };
  if (hasToggle && (escapes === false || escapesFocus === false))
    return { tells: say.mayBeToggled, fix: say.fixEscape, isDoubtful: true };
  if (escapes === false) return { tells: say.cannotBeEscaped, fix: say.fixEscape };
  if (escapesFocus === false) return { tells: say.focusCannotBeEscaped, fix: say.fixEscape };
  return null;
}
