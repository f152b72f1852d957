import type { InsistedSpacing } from '../../model/text-size/text-scaling.ts';
import { describeElement } from '../dom/describe-element.ts';
import { allWithin, hasOwnText, styleOf, textOf } from '../dom/dom.ts';
import { flatAll } from '../dom/flat-tree.ts';
import { inlineStyle, pageDocument } from '../dom/unhidden.ts';
import { isJoined } from './change-text.ts';
import { isPaintedInPage } from './painted-part.ts';

/** What readers may set, in the element's own font size (WCAG 1.4.12; ACT 24afc2, 9e45ec, 78fd32). */
const LEAST: Record<InsistedSpacing['property'], number> = {
  'line-height': 1.5,
  'letter-spacing': 0.12,
  'word-spacing': 0.16,
};
const ROUNDING = 0.005;
const MOST = 20;

/** Left to what is around the element, which readers can set. */
const INHERITED = /^(?:inherit|unset|revert|revert-layer)$/;

/** Where style attributes insist on closer spacing: nothing a reader sets is stronger. */
export function insistedSpacing(): InsistedSpacing[] {
  return flatAll('[style*="important" i]').flatMap(insistedBy).slice(0, MOST);
}

function insistedBy(element: Element): InsistedSpacing[] {
  if (!(element instanceof HTMLElement)) return [];
  const style = inlineStyle(element);
  const properties = Object.keys(LEAST) as InsistedSpacing['property'][];
  return properties
    .filter(
      (property) =>
        style.getPropertyPriority(property) === 'important' &&
        !INHERITED.test(style.getPropertyValue(property)),
    )
    .flatMap((property) => {
      const closest = closestText(element, property);
      return closest === null ? [] : [{ element: describeElement(element), property, em: closest }];
    });
}

/** The least spacing, in its own font size, of a text that gets it from the element; null where none is too close. */
function closestText(element: Element, property: InsistedSpacing['property']): number | null {
  const own = spacingOf(element, property);
  if (own === null) return null;
  if (property !== 'line-height' && isJoined(textOf(element))) return null;
  const spacings = [element, ...allWithin(element, '*')].flatMap((inner) => {
    const spacing = spacingOf(inner, property);
    if (
      spacing === null ||
      inner instanceof SVGElement ||
      !hasOwnText(inner) ||
      !isFrom(own, spacing)
    )
      return [];
    const em = spacing.px / spacing.fontSizePx;
    if (em >= LEAST[property] - ROUNDING || !isPaintedInPage(inner)) return [];
    // Lines are set apart where there are two of them at least.
    return property === 'line-height' && !hasSeveralLines(inner) ? [] : [em];
  });
  return spacings.length === 0 ? null : Math.round(Math.min(...spacings) * 100) / 100;
}

type Spacing = { px: number; fontSizePx: number };

/** Whether a spacing is inherited: as it is, or in proportion to the font size. */
function isFrom(own: Spacing, inner: Spacing): boolean {
  const isSame = (one: number, other: number) => Math.abs(one - other) < 0.01;
  return isSame(own.px, inner.px) || isSame(own.px / own.fontSizePx, inner.px / inner.fontSizePx);
}

/** Null for what is left to the browser. */
function spacingOf(element: Element, property: InsistedSpacing['property']): Spacing | null {
  const style = styleOf(element);
  const value = style.getPropertyValue(property);
  if (value === 'normal' && property === 'line-height') return null;
  const px = value === 'normal' ? 0 : Number.parseFloat(value);
  return { px, fontSizePx: Number.parseFloat(style.fontSize) };
}

function hasSeveralLines(element: Element): boolean {
  const range = pageDocument.createRange();
  range.selectNodeContents(element);
  const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
  return new Set(tops).size > 1;
}
