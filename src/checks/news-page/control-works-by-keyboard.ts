import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { HoverTrial, PointerFacts, PressedControl } from '../../model/news-page/pointer.ts';
import { foundByLooks, type Loaded } from '../doubt.ts';
import { controlWorksByKeyboardWords } from './control-works-by-keyboard.words.ts';
import { isUntried } from './pointer-kinds.ts';

/** What a click or a resting pointer does can be done by keys. WCAG 2.1.1. */
export const controlWorksByKeyboard = defineCheck({
  id: 'control-works-by-keyboard',
  area: 'news-page',
  words: controlWorksByKeyboardWords,
  impact: 'critical',
  level: 'A',
  wcag: ['2.1.1'],
  act: [],
  techniques: ['G202', 'H91', 'SCR29', 'F54', 'F59'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<div class="more" onclick="showRest()">Read more</div>',
    after: '<button type="button" class="more" onclick="showRest()">Read more</button>',
  },
  needs: ['pointer', 'document'],
  judge({ pointer, document }, say) {
    const findings = [
      ...pointer.hovered.flatMap((hover) => hoverFinding(hover, say)),
      ...pointer.pressed.flatMap((control) => pressFinding(control, say)),
    ];
    if (findings.length > 0) return judged(findings, pointer, document, say);
    if (isUntried(pointer.controls) || isUntried(pointer.hovers))
      return { outcome: 'cantTell', message: say.untried, findings: [] };
    const working = pointer.pressed.filter(({ byKey }) => byKey !== null).length;
    const shown = pointer.hovered.filter(({ controls }) => controls > 0).length;
    const untried = pointer.controls.untried + pointer.hovers.untried;
    const told = (sentence: string) => (untried > 0 ? say.inPart(sentence, untried) : sentence);
    return working + shown > 0
      ? passed(told(say.passed(working + shown)))
      : inapplicable(told(say.none));
  },
});

type Say = typeof controlWorksByKeyboardWords.says;

/** Without a script of the site’s own, or a style sheet, nobody knows what keys would do. */
function judged(
  findings: FindingDraft[],
  { missingScripts }: PointerFacts,
  document: Loaded,
  say: Say,
) {
  const isSure = findings.some(({ outcome }) => outcome === 'failed');
  if (!isSure) return found(say.unsure, findings);
  if (missingScripts === 0) return foundByLooks(say.failed, findings, document, say);
  const doubted = findings.map(
    (finding): FindingDraft => ({
      ...finding,
      outcome: 'cantTell',
      message: say.missingScript(finding.message),
    }),
  );
  return found(say.missingScript(say.failed), doubted);
}

function hoverFinding(hover: HoverTrial, say: Say): FindingDraft[] {
  const { element, name, alike, controls, reach } = hover;
  if (reach !== 'none') return [];
  const message = say.hoverOnly(say.named(name), controls);
  return [
    {
      outcome: 'failed',
      element,
      message: alike > 1 ? say.ofOthersToo(message, alike - 1) : message,
      fix: say.fixHover,
      data: { links: controls, alike },
    },
  ];
}

function pressFinding(control: PressedControl, say: Say): FindingDraft[] {
  const { element, name, alike, isTabStop, click, byKey, deafToSpace } = control;
  const called = say.named(name);
  const data = { click, isTabStop, alike };
  const doubt = doubtAbout(control, called, say);
  if (doubt) {
    const fix = deafToSpace ? say.fixSpace : say.fix;
    return [{ outcome: 'cantTell', element, message: doubt, fix, data }];
  }
  if (click === null || byKey !== null) return [];
  const told = isTabStop ? say.deaf : say.unreached;
  const message = told(called, say.effects[click]);
  return [
    {
      outcome: 'failed',
      element,
      message: alike > 1 ? say.ofOthersToo(message, alike - 1) : message,
      fix: isTabStop ? say.fixDeaf : say.fix,
      data,
    },
  ];
}

function doubtAbout(
  { doubt, deafToSpace }: PressedControl,
  called: string,
  say: Say,
): string | null {
  if (deafToSpace) return say.deafToSpace(called);
  if (doubt === 'only-scrolls') return say.onlyScrolls(called);
  return doubt === 'sends' ? say.sends(called) : null;
}
