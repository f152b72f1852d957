import type { Landmark } from '../../model/accessibility-links/landmark.ts';
import { tagOf } from '../dom/dom.ts';
import { lineage } from '../dom/flat-tree.ts';
import { roleOf } from '../dom/roles.ts';

const ROLES: ReadonlyMap<string, Landmark> = new Map([
  ['banner', 'banner'],
  ['navigation', 'navigation'],
  ['search', 'search'],
  ['complementary', 'complementary'],
  ['contentinfo', 'contentinfo'],
]);
/** An element may be called as any object’s own properties are: `<constructor>`. */
const TAGS: ReadonlyMap<string, Landmark> = new Map([
  ['nav', 'navigation'],
  ['search', 'search'],
  ['aside', 'complementary'],
]);
const SECTIONING = /^(?:article|aside|main|nav|section)$/;
const SECTIONING_ROLE = /^(?:article|complementary|main|navigation|region)$/;

/** The innermost landmark that the element is, or is in; main counts as none. */
export function landmarkOf(element: Element): Landmark | null {
  for (const at of lineage(element)) {
    if (isMain(at)) return null;
    const landmark = ownLandmark(at);
    if (landmark) return landmark;
  }
  return null;
}

export function isMain(element: Element): boolean {
  return roleOf(element) === 'main' || (tagOf(element) === 'main' && !roleOf(element));
}

/** The landmark that the element itself is. Header and footer are one only outside sectioning content (HTML-AAM). */
function ownLandmark(element: Element): Landmark | null {
  const role = roleOf(element);
  if (role) return ROLES.get(role) ?? null;
  const tag = tagOf(element);
  if (tag === 'header' || tag === 'footer') {
    if (isInSection(element)) return null;
    return tag === 'header' ? 'banner' : 'contentinfo';
  }
  return TAGS.get(tag) ?? null;
}

function isInSection(element: Element): boolean {
  for (const at of lineage(element)) {
    if (at === element) continue;
    if (SECTIONING.test(tagOf(at)) || SECTIONING_ROLE.test(roleOf(at) ?? '')) return true;
  }
  return false;
}
