import type { Protocol } from 'puppeteer-core';
import { callPageOnElements } from '../../loading/isolated-world.ts';
import type { LoadedPage } from '../../loading/loaded-page.ts';

/** What listens itself to the mouse, by number: to clicks, to its button alone, to its coming. */
export type Listening = {
  clicked: number[];
  pressed: number[];
  hovered: number[];
  /** The document or the window listens to clicks or the mouse’s button for all that is in it; or too much does to be told apart. */
  hearsClicks: boolean;
  /** Something listens to the mouse’s coming, if only the document for all that is in it. */
  hearsHovers: boolean;
};

const CLICKS = new Set(['click']);
const PRESSES = new Set(['mousedown', 'mouseup', 'pointerdown', 'pointerup']);
const HOVERS = new Set(['mouseenter', 'mouseover', 'pointerenter', 'pointerover']);
/** A page with more of them has one on each of many things that are alike. */
const MOST_ELEMENTS = 300;

const NONE: Listening = {
  clicked: [],
  pressed: [],
  hovered: [],
  hearsClicks: false,
  hearsHovers: false,
};

type Listener = Protocol.DOMDebugger.EventListener;

/** Asks the browser for the listeners of every element of the document. */
export async function listenersOf(page: LoadedPage): Promise<Listening> {
  const whole = [...(await heardBy(page, 'window', 1)), ...(await heardBy(page, 'document', 1))];
  const listeners = [...whole, ...(await heardBy(page, 'document', -1))];
  if (listeners.length === 0) return NONE;
  return {
    clicked: await numbered(page, listeners, CLICKS),
    pressed: await numbered(page, listeners, PRESSES),
    hovered: await numbered(page, listeners, HOVERS),
    hearsClicks: whole.some(isOfClicks) || listeners.filter(isOfClicks).length > MOST_ELEMENTS,
    hearsHovers: listeners.some(({ type }) => HOVERS.has(type)),
  };
}

/** The listeners of the window or the document, and of what is in it. */
async function heardBy(
  { tab: { session } }: LoadedPage,
  expression: 'window' | 'document',
  depth: number,
): Promise<Listener[]> {
  const { result } = await session.send('Runtime.evaluate', { expression });
  const { objectId } = result;
  if (!objectId) return [];
  const { listeners } = await session.send('DOMDebugger.getEventListeners', {
    objectId,
    depth,
    pierce: true,
  });
  await session.send('Runtime.releaseObject', { objectId });
  return listeners;
}

function isOfClicks({ type }: Listener): boolean {
  return CLICKS.has(type) || PRESSES.has(type);
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
