import { attr } from '../dom/dom.ts';
import { unnoticed } from '../dom/recorder.ts';
import { inlineStyle } from '../dom/unhidden.ts';

/** What stood in style attributes that were changed. */
export type Saved = Map<HTMLElement, { attribute: string | null; css: string }>;

/** Gives elements a property of their own, stronger than what the page says; `restore` takes it back. */
export function override(
  elements: readonly HTMLElement[],
  property: string,
  value: (index: number) => string,
): Saved {
  const saved: Saved = new Map();
  unnoticed(() => {
    for (const [index, element] of elements.entries()) {
      if (!saved.has(element))
        saved.set(element, {
          attribute: attr(element, 'style'),
          css: inlineStyle(element).cssText,
        });
      inlineStyle(element).setProperty(property, value(index), 'important');
    }
  });
  return saved;
}

/** Puts style attributes back as they were. */
export function restore(saved: Saved): void {
  unnoticed(() => {
    for (const [element, { attribute, css }] of saved) {
      // Chromium leaves an empty attribute behind unless it is read first.
      attr(element, 'style');
      if (attribute === null) Element.prototype.removeAttribute.call(element, 'style');
      else Element.prototype.setAttribute.call(element, 'style', attribute);
      // A strict policy of the page lets no style through that is set as an attribute.
      if (inlineStyle(element).cssText !== css) inlineStyle(element).cssText = css;
    }
  });
}
