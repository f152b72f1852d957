import { all, closest, pageBody, textOf } from '../../dom/dom.ts';
import { holds } from '../../dom/flat-tree.ts';
import { isRendered } from '../../dom/rendered.ts';
import { parentOf } from '../../dom/unhidden.ts';

/** What is a dialog by its markup. */
export const DIALOG = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';
/** With less text than this there is nothing behind a dialog. */
const LEAST_TEXT = 100;

/** How most of the text outside a layer is kept from readers, null where it is not. */
export function hiddenRest(layer: Element): 'inert' | 'aria-hidden' | null {
  const outside = (selector: string) =>
    all(selector)
      .filter(
        (one) =>
          !holds(one, layer) && !holds(layer, one) && !closest(parentOf(one) ?? one, selector),
      )
      .reduce((sum, one) => sum + (isDisplayed(one) ? textOf(one).length : 0), 0);
  const total = textOf(pageBody()).length - textOf(layer).length;
  if (total < LEAST_TEXT) return null;
  if (outside('[inert]') >= total / 2) return 'inert';
  return outside('[aria-hidden=true]') >= total / 2 ? 'aria-hidden' : null;
}

function isDisplayed(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element);
}

/** A dialog of any size, where the rest of the page is kept from readers for it. */
export function hiddenRestDialog(): Element | null {
  return all(DIALOG).find((dialog) => isRendered(dialog) && hiddenRest(dialog) !== null) ?? null;
}
