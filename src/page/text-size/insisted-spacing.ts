import type { InsistedSpacing } from '../../model/text-scaling.ts';
import { describeElement } from '../describe-element.ts';
import { all, closest, isRendered, styleOf, textOf } from '../dom.ts';

/** What readers may set, in the element's own font size (WCAG 1.4.12; ACT 24afc2, 9e45ec, 78fd32). */
const LEAST: Record<InsistedSpacing['property'], number> = {
  'line-height': 1.5,
  'letter-spacing': 0.12,
  'word-spacing': 0.16,
};
const ROUNDING = 0.005;
const MOST = 20;

/** Where style attributes insist on closer spacing: nothing a reader sets is stronger. */
export function insistedSpacing(): InsistedSpacing[] {
  return all('[style*="important" i]')
    .filter((element) => isRendered(element) && textOf(element) !== '' && !closest(element, 'svg'))
    .flatMap(insistedBy)
    .slice(0, MOST);
}

function insistedBy(element: Element): InsistedSpacing[] {
  if (!(element instanceof HTMLElement)) return [];
  const properties = Object.keys(LEAST) as InsistedSpacing['property'][];
  return properties
    .filter((property) => element.style.getPropertyPriority(property) === 'important')
    .flatMap((property) => {
      const em = spacingOf(element, property);
      if (em === null || em >= LEAST[property] - ROUNDING) return [];
      // Lines are set apart where there are two of them at least.
      if (property === 'line-height' && !hasSeveralLines(element)) return [];
      return [{ element: describeElement(element), property, em: Math.round(em * 100) / 100 }];
    });
}

/** Null for what is left to the browser. */
function spacingOf(element: Element, property: InsistedSpacing['property']): number | null {
  const style = styleOf(element);
  const value = style.getPropertyValue(property);
  if (value === 'normal') return property === 'line-height' ? null : 0;
  return Number.parseFloat(value) / Number.parseFloat(style.fontSize);
}

function hasSeveralLines(element: Element): boolean {
  const range = document.createRange();
  range.selectNodeContents(element);
  const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
  return new Set(tops).size > 1;
}
