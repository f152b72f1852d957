import { defineCheck, type FindingDraft, found, passed } from '../../model/check.ts';
import { keyOf } from '../../model/element-ref.ts';
import type { LostText, TextScalingFacts } from '../../model/text-size/text-scaling.ts';
import { isUnstyled, type Loaded } from '../doubt.ts';
import { lossFindings } from './lost-texts.ts';
import { reflow320Words } from './reflow-320.words.ts';

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
  example: {
    before: '.story { width: 900px }',
    after: '.story { max-width: 900px }',
  },
  needs: ['textScaling', 'document'],
  judge({ textScaling, document }, say) {
    const { cutsOff, scrollsPx, sideways } = textScaling.reflow;
    const cut = cutFindings(textScaling, document, say);
    const scrolled = scrollFindings(textScaling, document, say);
    const inPage = !cutsOff && sideways.some(({ scroller }) => scroller === null);
    if (cut.length > 0) return found(say.cut(cut.length), [...cut, ...scrolled]);
    if (scrolled.length > 0) {
      return found(inPage ? say.scrolls(scrollsPx) : say.scrollsInBox(scrolled.length), scrolled);
    }
    return passed(scrollsPx > 0 && !cutsOff ? say.passedButWide : say.passed);
  },
});

type Say = typeof reflow320Words.says;

/** What has to be scrolled sideways; in a page that forbids that, its own text is cut off instead. */
function scrollFindings({ reflow }: TextScalingFacts, loaded: Loaded, say: Say): FindingDraft[] {
  const unstyled = isUnstyled(loaded);
  return reflow.sideways
    .filter(({ scroller }) => scroller !== null || !reflow.cutsOff)
    .map(({ element, text, beyondPx, scroller }) => {
      const message = scroller
        ? say.beyondBox(text, beyondPx, scroller.html)
        : say.beyond(text, beyondPx);
      return {
        outcome: unstyled ? 'cantTell' : 'failed',
        element,
        message: unstyled ? say.unlessStyled(message) : message,
        fix: say.fix,
        data: { beyondPx, scrollsPx: reflow.scrollsPx, scroller: scroller?.selector ?? null },
      };
    });
}

/** What cannot be had at all: cut off by the window, or by a box that shows it at 200 % still. */
function cutFindings(facts: TextScalingFacts, loaded: Loaded, say: Say): FindingDraft[] {
  const before = new Set(facts.zoom200.lost.map(({ element }) => keyOf(element)));
  const lost = facts.reflow.lost.filter((text) => {
    if (text.by?.selector.at(-1) === 'html') return facts.reflow.cutsOff;
    return isCutByBox(text) && !before.has(keyOf(text.element));
  });
  return lossFindings(lost, loaded, say, say);
}

/** Words cut through by a box. What is out of sight altogether may be in a part that is opened, but for the story. */
function isCutByBox({ kind, shown, part, oneLine }: LostText): boolean {
  if (kind !== 'clipped' || oneLine) return false;
  return shown > 0 || part === 'story' || part === 'headline';
}
