import type { Protocol } from 'puppeteer-core';
import type { IsolatedWorld } from './loading/isolated-world.ts';

/** What the browser tells assistive technology of an element, by its handle; null where it keeps quiet about it. */
export async function accessibleNode(
  { session, contextId }: IsolatedWorld,
  handle: number,
): Promise<Protocol.Accessibility.AXNode | null> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `presscheckPage.elementAt(${handle})`,
    contextId,
  });
  if (!result.objectId) return null;
  const { nodes } = await session
    .send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false })
    .catch(() => ({ nodes: [] }));
  const [node] = nodes;
  return node && !node.ignored ? node : null;
}

/** Its name on one line; null where it has none. */
export function nameOf({ name }: Protocol.Accessibility.AXNode): string | null {
  return typeof name?.value === 'string' ? name.value.replace(/\s+/g, ' ').trim() : null;
}
