import { all, closest, matches } from '../../dom/dom.ts';
import { adoptedSheets, pageDocument, parentOf, previousOf } from '../../dom/unhidden.ts';

/** A rule by which the pointer over one thing shows another. */
type HoverRule = { trigger: string; subject: string };

/** What makes something show that did not. */
const SHOWS =
  /(?:^|[;{\s])(?:display|visibility|opacity|(?:max-|min-)?(?:height|width)|transform|left|right|top|bottom|inset|clip|clip-path|scale|margin)\s*:/;
const MOST_RULES = 200;
const MOST_SUBJECTS = 60;

/** By style sheet: what shows something else while the pointer is over it. Sheets that may not be read are left out. */
export function hoverTriggersByRule(isHidden: (subject: Element) => boolean): Element[] {
  const rules = [...pageDocument.styleSheets, ...adoptedSheets(document)].flatMap(rulesOfSheet);
  const triggers = new Set<Element>();
  for (const { trigger, subject } of rules.slice(0, MOST_RULES)) {
    for (const one of matching(subject).slice(0, MOST_SUBJECTS)) {
      const by = isHidden(one) ? triggerOf(one, trigger) : null;
      if (by && by !== one) triggers.add(by);
    }
  }
  return [...triggers];
}

function rulesOfSheet(sheet: CSSStyleSheet): HoverRule[] {
  try {
    return [...sheet.cssRules].flatMap(hoverRules);
  } catch {
    return [];
  }
}

function hoverRules(rule: CSSRule): HoverRule[] {
  if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
  if (rule instanceof CSSImportRule) return rule.styleSheet ? rulesOfSheet(rule.styleSheet) : [];
  const inner = 'cssRules' in rule ? [...(rule.cssRules as CSSRuleList)].flatMap(hoverRules) : [];
  if (!(rule instanceof CSSStyleRule) || !SHOWS.test(rule.style.cssText)) return inner;
  return [...inner, ...rule.selectorText.split(',').flatMap(hoverRule)];
}

/** The compound with :hover, and the whole without it; a rule of what is hovered itself shows nothing else. */
function hoverRule(selector: string): HoverRule[] {
  const at = selector.indexOf(':hover');
  if (at < 0) return [];
  const rest = selector.slice(at + ':hover'.length);
  const compound = /^[^\s>+~]*/.exec(rest)?.[0] ?? '';
  if (rest.slice(compound.length).trim() === '') return [];
  const plain = (text: string) =>
    text.replaceAll(':hover', '').replace(/::?(?:before|after).*$/, '');
  const trigger = plain(selector.slice(0, at) + compound).trim() || '*';
  return [{ trigger, subject: plain(selector).trim() }];
}

function matching(selector: string): Element[] {
  try {
    return all(selector);
  } catch {
    return [];
  }
}

/** What has to be hovered for an element: something around it, or before it or what it is in. */
function triggerOf(subject: Element, selector: string): Element | null {
  try {
    const around = closest(subject, selector);
    if (around && around !== subject) return around;
    for (let at: Element | null = subject; at; at = parentOf(at)) {
      for (let before = previousOf(at); before; before = previousOf(before))
        if (matches(before, selector)) return before;
    }
  } catch {
    // A part of a selector may be none.
  }
  return null;
}
