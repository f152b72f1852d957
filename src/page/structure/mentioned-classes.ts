import { all, textOf } from '../dom/dom.ts';
import { adoptedSheets, pageDocument } from '../dom/unhidden.ts';

const CLASS = /\.(-?[_a-z\u0080-\uffff][\w\u0080-\uffff-]*)/giu;
/** A selector that goes by a part of the attribute may mean any class. */
const BY_PART = /\[\s*class\s*[*^$|~]?=/i;

/**
 * The classes that a style sheet or a script in the page speaks of: the others (the story’s number, its
 * subject, its author) change nothing. Null where a sheet may not be read, or goes by parts of classes.
 */
export function mentionedClasses(): ReadonlySet<string> | null {
  const classes = new Set<string>();
  for (const sheet of [...pageDocument.styleSheets, ...adoptedSheets(document)]) {
    const selectors = selectorsIn(sheet);
    if (selectors === null) return null;
    for (const selector of selectors) {
      if (BY_PART.test(selector)) return null;
      addNames(selector, classes);
    }
  }
  for (const script of all('script:not([src])')) addNames(textOf(script), classes);
  return classes;
}

function addNames(text: string, names: Set<string>): void {
  for (const [, name] of text.matchAll(CLASS)) if (name) names.add(name);
}

function selectorsIn(sheet: CSSStyleSheet): string[] | null {
  try {
    return [...sheet.cssRules].flatMap(selectorsOf);
  } catch {
    return null;
  }
}

function selectorsOf(rule: CSSRule): string[] {
  if (rule instanceof CSSImportRule) {
    const imported = rule.styleSheet ? selectorsIn(rule.styleSheet) : [];
    if (imported === null) throw new Error('The imported sheet may not be read.');
    return imported;
  }
  const own = rule instanceof CSSStyleRule ? [rule.selectorText] : [];
  const inner = 'cssRules' in rule ? [...(rule.cssRules as CSSRuleList)] : [];
  return [...own, ...inner.flatMap(selectorsOf)];
}
