import type { HeadingsFacts } from '../../model/headings/headings.ts';
import { callPage, callPageOnElements, type IsolatedWorld } from '../loading/isolated-world.ts';

/** To find each of thousands again takes longer than anybody waits. */
const MOST_HEADINGS = 1000;

/**
 * The headings of the top document as the accessibility tree exposes them, in the order in which a
 * reader meets them. Headings in frames are not part of the page's outline.
 */
export async function readHeadings(world: IsolatedWorld): Promise<HeadingsFacts> {
  const { session } = world;
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodes } = await session.send('Accessibility.queryAXTree', {
    backendNodeId: root.backendNodeId,
    role: 'heading',
  });
  const exposed = nodes.flatMap((node) =>
    node.ignored || node.backendDOMNodeId === undefined
      ? []
      : [{ id: node.backendDOMNodeId, name: foldedName(node.name?.value), level: levelOf(node) }],
  );
  if (exposed.length > MOST_HEADINGS) {
    exposed.length = MOST_HEADINGS;
    await callPage(world, 'page.noteSample', ['headings', MOST_HEADINGS]);
  }
  const described = await callPageOnElements(
    world,
    'headings.describeHeadings',
    exposed.map(({ id }) => id),
  );
  const headings = described.flatMap(({ facts, index }) => {
    const heading = exposed[index];
    return heading ? [{ ...facts, level: heading.level, name: heading.name }] : [];
  });
  return {
    headings,
    lost: await callPage(world, 'headings.lostHeadings', []),
    fakes: await callPage(world, 'headings.fakeHeadings', []),
  };
}

function foldedName(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

/** Chromium's own level: 2 for a heading role without one, 1 for an unusable one. */
function levelOf(node: { properties?: { name: string; value: { value?: unknown } }[] }): number {
  const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
  return typeof level === 'number' ? level : 2;
}
