import { isHiddenAtRest } from '../../accessibility-links/hidden-at-rest.ts';
import { comesAfter } from '../../dom/comes-after.ts';
import { all, allWithin, closest, has, styleOf, tagOf, textOf } from '../../dom/dom.ts';
import { findStory, startOfContent } from '../../story/story.ts';

/** The links within the page that show on focus only: they are judged by the checks of the skip links. */
export function hiddenSkipLinks(): Set<Element> {
  const start = startOfContent(findStory());
  const links = all('a[href^="#"]').filter(
    (link) => isHiddenAtRest(link) && (start === null || comesAfter(start, link)),
  );
  return new Set(links);
}

const TYPED_INTO =
  'textarea,select,[contenteditable],input:not([type=button],[type=submit],[type=reset],[type=checkbox],[type=radio],[type=image],[type=range],[type=color],[type=file])';

/**
 * A field shows a caret; skip links that show on focus are judged by checks of their own; a guard that
 * sends the focus on is nothing that a reader works with.
 */
export function isExempt(element: Element, skipLinks: ReadonlySet<Element>): boolean {
  if (closest(element, TYPED_INTO)) return true;
  if (skipLinks.has(element)) return true;
  if (isBlank(element)) return true;
  const isGuard = closest(element, '[aria-hidden=true]') !== null;
  const isEmpty =
    textOf(element) === '' && !has(element, 'aria-label', 'aria-labelledby', 'title', 'href');
  return isGuard || (isEmpty && has(element, 'tabindex'));
}

/** Without words or pictures there is nothing to be seen at any time: a link without a name is axe-core’s to judge. */
function isBlank(element: Element): boolean {
  if (textOf(element) !== '' || allWithin(element, 'img,svg,video,canvas').length > 0) return false;
  const { backgroundImage } = styleOf(element);
  return tagOf(element) === 'a' && backgroundImage === 'none';
}
