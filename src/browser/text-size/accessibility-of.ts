import type { Protocol } from 'puppeteer-core';
import type { FoundControl, SizeState } from '../../model/text-size/size-controls.ts';
import { accessibleNode, nameOf } from '../accessible-node.ts';
import type { IsolatedWorld } from '../loading/isolated-world.ts';

/** The name and state that the browser computes for each member. */
export function accessibilityOf(
  world: IsolatedWorld,
  members: FoundControl['members'],
): Promise<{ name: string | null; state: SizeState }[]> {
  return Promise.all(
    members.map(async ({ handle }) => {
      const node = await accessibleNode(world, handle);
      return node ? { name: nameOf(node), state: stateOf(node) } : { name: null, state: null };
    }),
  );
}

const STATES: ReadonlySet<string> = new Set(['pressed', 'checked', 'selected']);

function stateOf({ properties = [], value }: Protocol.Accessibility.AXNode): SizeState {
  const told = properties.filter(
    ({ name, value: is }) => STATES.has(name) || (name === 'disabled' && is.value !== false),
  );
  const own: unknown = value?.value;
  const state = {
    ...Object.fromEntries(told.map(({ name, value: is }) => [name, String(is.value)])),
    ...(own === undefined || own === '' ? {} : { value: String(own) }),
  };
  return Object.keys(state).length > 0 ? state : null;
}
