import { allWithin, closest } from '../dom/dom.ts';
import { isTabStop } from '../dom/tab-stops.ts';

/** A list of links this long is a menu, whatever it is made of. */
export const MENU_LINKS = 5;

/** Whether a stop is of a menu. */
export function isInMenu(stop: Element): boolean {
  if (closest(stop, 'nav,[role=navigation]')) return true;
  const list = closest(stop, 'ul,ol');
  return list !== null && allWithin(list, 'a[href]').filter(isTabStop).length >= MENU_LINKS;
}
