import { addressIn, inPage } from '../accessibility-links/in-page.ts';
import { attr, has, tagOf, textOf } from '../dom/dom.ts';
import { roleOf } from '../dom/roles.ts';
import { couldBeTabStop } from '../dom/tab-stops.ts';

const CONTROL_ROLE =
  /^(?:button|checkbox|combobox|link|listbox|menuitem\w*|option|radio|slider|spinbutton|switch|tab)$/;
/** Longer words of a control are about the story (“Share: …”), and not what it is. */
const LONGEST_NAME = 40;

/** Whether an element is there to be worked, other than a link to another page. */
export function isControl(element: Element): boolean {
  if (CONTROL_ROLE.test(roleOf(element) ?? '') || hasHandler(element)) return true;
  if (isPlainLink(element)) return false;
  return couldBeTabStop(element) || isAnchorWithout(element);
}

function hasHandler(element: Element): boolean {
  return has(element, 'onclick', 'onkeydown', 'onkeyup', 'onkeypress', 'onfocus', 'onchange');
}

/** A link to another page; one that stays on this is a control of it. */
function isPlainLink(element: Element): boolean {
  const url = addressIn(element);
  return url !== null && url.protocol !== 'javascript:' && inPage(element, url) === null;
}

/** An <a> without an address that is no mere anchor: a script makes it do something. */
function isAnchorWithout(element: Element): boolean {
  return tagOf(element) === 'a' && !has(element, 'href', 'id', 'name');
}

/** What a control says of itself, in its own words. */
export function controlName(element: Element): string {
  const said = [textOf(element), attr(element, 'aria-label') ?? '', attr(element, 'value') ?? ''];
  return said.filter((words) => words.length <= LONGEST_NAME).join('/');
}
