import { all, closest, pageBody, pageRoot, styleOf } from '../../dom/dom.ts';
import { flatParent, lineage } from '../../dom/flat-tree.ts';
import { pageDocument } from '../../dom/unhidden.ts';
import { findStory } from '../../story/story.ts';

const COLUMNS = 10;
const ROWS = 8;
/** At so many points of the window it is looked for what lies there. */
export const POINTS = COLUMNS * ROWS;

/** A part that is lifted off the page, and how many points of the window it is on top at, or below others that are lifted. */
export type Pane = { root: Element; onTop: number; at: number };

/** The parts that are lifted off the page and lie in the window. */
export function readPanes(): Pane[] {
  const content = aroundContent();
  const roots = new Map<Element, Element | null>();
  const rootOf = (element: Element) => {
    if (!roots.has(element)) roots.set(element, liftedRoot(element, content));
    return roots.get(element) ?? null;
  };
  const panes = new Map<Element, Pane>();
  for (let point = 0; point < POINTS; point += 1) {
    const x = (innerWidth * ((point % COLUMNS) + 0.5)) / COLUMNS;
    const y = (innerHeight * (Math.floor(point / COLUMNS) + 0.5)) / ROWS;
    const lifted = liftedAt(x, y, rootOf);
    for (const [depth, root] of lifted.entries()) {
      const pane = panes.get(root) ?? { root, onTop: 0, at: 0 };
      pane.at += 1;
      if (depth === 0) pane.onTop += 1;
      panes.set(root, pane);
    }
  }
  return [...panes.values()];
}

/** The lifted parts at a point, from the top down, as far as nothing of the page itself lies between them. */
function liftedAt(x: number, y: number, rootOf: (element: Element) => Element | null): Element[] {
  const roots: Element[] = [];
  for (const element of pageDocument.elementsFromPoint(x, y)) {
    const root = rootOf(element);
    if (!root) break;
    if (!roots.includes(root)) roots.push(root);
  }
  return roots;
}

/** The outermost part around an element that is placed over the page and holds none of its content. */
function liftedRoot(element: Element, content: ReadonlySet<Element>): Element | null {
  let root: Element | null = null;
  for (const at of lineage(element)) {
    if (at === pageBody() || at === pageRoot() || content.has(at)) break;
    if (isLifted(at)) root = at;
  }
  return root;
}

function isLifted(element: Element): boolean {
  const { position } = styleOf(element);
  if (position === 'fixed') return true;
  // An absolutely placed layer hangs on the page itself, and not on a part of its text.
  return position === 'absolute' && isOutermostPlaced(element) && !closest(element, 'main,article');
}

function isOutermostPlaced(element: Element): boolean {
  for (let at = flatParent(element); at && at !== pageBody(); at = flatParent(at)) {
    if (styleOf(at).position !== 'static') return false;
  }
  return true;
}

/** What holds the page’s content: the page itself, or a shell that it scrolls in. */
function aroundContent(): Set<Element> {
  const { headline, firstParagraph } = findStory();
  const parts = [headline, firstParagraph, ...all('main,[role=main]')];
  return new Set(parts.flatMap((part) => (part ? [...lineage(part)] : [])));
}
