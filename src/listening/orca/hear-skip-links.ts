import { accessibleNode, nameOf } from '../../browser/accessible-node.ts';
import { callPage } from '../../browser/loading/isolated-world.ts';
import type { FoundLink } from '../../model/accessibility-links/skip-link-functions.ts';
import { isSkipLink } from '../../model/accessibility-links/skip-link-signs.ts';
import type { HeardSkipLink, HeardUtterance } from '../../model/listening/heard.ts';
import { type Hearing, pressAt } from './hearing.ts';

const MOST_LINKS = 3;
/** Tab stops that may come before them. */
const MOST_TABS = 10;
const LINES_AFTER = 2;

/** Goes to each skip link by Tab, follows it, and hears where reading goes on. */
export async function hearSkipLinks(hearing: Hearing): Promise<HeardSkipLink[]> {
  const found = await callPage(hearing.page.world, 'skipLinks.collectLeadingLinks', []);
  const links = found.filter(({ facts }) => isSkipLink(facts) && facts.unreachable === null);
  const heard: HeardSkipLink[] = [];
  for (const link of links.slice(0, MOST_LINKS)) heard.push(await hearOne(hearing, link));
  return heard;
}

async function hearOne(hearing: Hearing, link: FoundLink): Promise<HeardSkipLink> {
  const { world } = hearing.page;
  const { facts, handle, targetHandle } = link;
  const node = await accessibleNode(world, handle);
  const texts =
    targetHandle === null
      ? { promised: '', passedBy: '' }
      : await callPage(world, 'listening.textsAlong', [handle, targetHandle]);
  const atLink = await tabTo(hearing, handle);
  const follows = atLink !== null && targetHandle !== null;
  return {
    element: facts.element,
    name: (node && nameOf(node)) ?? facts.name,
    reached: atLink !== null,
    staysOnPage: targetHandle !== null,
    atLink: atLink ?? [],
    ...(follows ? await follow(hearing, handle) : { leftLink: false, afterEnter: [] }),
    ...texts,
  };
}

/** What is said when Tab comes to the link; null where it does not. */
async function tabTo(hearing: Hearing, handle: number): Promise<HeardUtterance[] | null> {
  const { world } = hearing.page;
  await callPage(world, 'focus.resetFocus', []);
  for (let tab = 0; tab < MOST_TABS; tab += 1) {
    const said = await pressAt(hearing, 'Tab');
    if (await callPage(world, 'focus.hasFocus', [handle])) return said;
  }
  return null;
}

async function follow(hearing: Hearing, handle: number) {
  const said = await pressAt(hearing, 'Return');
  const leftLink = !(await callPage(hearing.page.world, 'focus.hasFocus', [handle]));
  for (let line = 0; line < LINES_AFTER; line += 1) said.push(...(await pressAt(hearing, 'Down')));
  return { leftLink, afterEnter: said };
}
