import { attr, closest, has, tagOf } from './dom.ts';
import { flatParent } from './flat-tree.ts';
import { roleOf as roleGivenTo } from './roles.ts';

/** Elements that mean something to the structure; wrappers come and go with every redesign. */
const STRUCTURE =
  /^(?:header|nav|main|aside|footer|article|section|form|search|dialog|figure|ul|ol|dl|table|h[1-6]|details|fieldset|iframe)$/;
const LANDMARK_ROLE = /^(?:banner|navigation|main|complementary|contentinfo|search|form|region)$/;
/** Inside these, header and footer are no landmarks (HTML-AAM). */
const SECTIONING =
  'article,aside,main,nav,section,[role=article],[role=complementary],[role=main],[role=navigation],[role=region]';

/**
 * The template part: the way down from the nearest landmark, by structural elements and roles only,
 * without numbers, ids and classes; the element itself with the marks that its component gave it.
 */
export function pathOf(element: Element): string {
  const steps = [stepOf(element) + marksOf(element)];
  for (let at = flatParent(element); at; at = flatParent(at)) {
    if (STRUCTURE.test(tagOf(at)) || roleOf(at)) steps.unshift(stepOf(at));
    if (isLandmark(at)) break;
  }
  return steps.join('>');
}

function stepOf(element: Element): string {
  const role = roleOf(element);
  return role ? `${tagOf(element)}[${role.slice(0, 30)}]` : tagOf(element);
}

function roleOf(element: Element): string {
  const role = roleGivenTo(element) ?? '';
  return /^(?:none|presentation)$/.test(role) ? '' : role;
}

/** Whether a screen reader lists the element among the landmarks. */
export function isLandmark(element: Element): boolean {
  const role = roleOf(element);
  if (role) return LANDMARK_ROLE.test(role);
  switch (tagOf(element)) {
    case 'main':
    case 'nav':
    case 'aside':
    case 'search':
      return true;
    case 'header':
    case 'footer':
      return closest(element, SECTIONING) === null;
    case 'form':
    case 'section':
      return has(element, 'aria-label', 'aria-labelledby');
    default:
      return false;
  }
}

/** What templates write to name a component, in words that outlast its styling. */
const MARKS = ['itemprop', 'data-component', 'data-testid'];

function marksOf(element: Element): string {
  return MARKS.flatMap((name) => {
    const value = attr(element, name);
    return value ? [`{${name}=${value.slice(0, 40)}}`] : [];
  }).join('');
}
