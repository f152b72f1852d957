import type { Protocol } from 'puppeteer-core';
import { callPageOnElements } from '../../loading/isolated-world.ts';
import type { LoadedPage } from '../../loading/loaded-page.ts';

/** What listens itself to the mouse, by number: to clicks, to its button alone, to its coming. */
export type Listening = {
  clicked: number[];
  pressed: number[];
  hovered: number[];
  /** Something listens to the mouse’s coming, if only the document for all that is in it. */
  hearsHovers: boolean;
};

const CLICKS = new Set(['click']);
const PRESSES = new Set(['mousedown', 'mouseup', 'pointerdown', 'pointerup']);
const HOVERS = new Set(['mouseenter', 'mouseover', 'pointerenter', 'pointerover']);
/** A page with more of them has one on each of many things that are alike. */
const MOST_ELEMENTS = 300;

const NONE: Listening = { clicked: [], pressed: [], hovered: [], hearsHovers: false };

type Listener = Protocol.DOMDebugger.EventListener;

/** Asks the browser for the listeners of every element of the document. */
export async function listenersOf(page: LoadedPage): Promise<Listening> {
  const { session } = page.tab;
  const { result } = await session.send('Runtime.evaluate', { expression: 'document' });
  if (!result.objectId) return NONE;
  const { listeners } = await session.send('DOMDebugger.getEventListeners', {
    objectId: result.objectId,
    depth: -1,
    pierce: true,
  });
  await session.send('Runtime.releaseObject', { objectId: result.objectId });
  return {
    clicked: await numbered(page, listeners, CLICKS),
    pressed: await numbered(page, listeners, PRESSES),
    hovered: await numbered(page, listeners, HOVERS),
    hearsHovers: listeners.some(({ type }) => HOVERS.has(type)),
  };
}

async function numbered(
  page: LoadedPage,
  listeners: readonly Listener[],
  types: ReadonlySet<string>,
): Promise<number[]> {
  const nodes = listeners.flatMap(({ type, backendNodeId }) =>
    types.has(type) && backendNodeId !== undefined ? backendNodeId : [],
  );
  const some = [...new Set(nodes)].slice(0, MOST_ELEMENTS);
  if (some.length === 0) return [];
  return callPageOnElements(page.world, 'pointer.numberElements', some);
}
