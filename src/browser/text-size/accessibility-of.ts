import type { FoundControl, SizeState } from '../../model/text-size/size-controls.ts';
import type { IsolatedWorld } from '../loading/isolated-world.ts';

const STATES = ['pressed', 'checked', 'selected', 'disabled'];

/** The name and state that the browser computes for each member. */
export function accessibilityOf(
  world: IsolatedWorld,
  members: FoundControl['members'],
): Promise<{ name: string | null; state: SizeState }[]> {
  return Promise.all(members.map(({ handle }) => lookUp(world, handle)));
}

async function lookUp(
  { session, contextId }: IsolatedWorld,
  handle: number,
): Promise<{ name: string | null; state: SizeState }> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `presscheckPage.elementAt(${handle})`,
    contextId,
  });
  if (!result.objectId) return { name: null, state: null };
  const { nodes } = await session
    .send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false })
    .catch(() => ({ nodes: [] }));
  const [node] = nodes;
  if (!node || node.ignored) return { name: null, state: null };
  const name = typeof node.name?.value === 'string' ? node.name.value.trim() : null;
  const states = (node.properties ?? [])
    .filter((property) => STATES.includes(property.name))
    .map((property) => `${property.name}=${String(property.value.value)}`);
  const value: unknown = node.value?.value;
  const own = value === undefined || value === '' ? [] : [`value=${String(value)}`];
  const all = [...states.filter((state) => !state.startsWith('disabled=false')), ...own];
  return { name, state: all.length > 0 ? all.join(' ') : null };
}
