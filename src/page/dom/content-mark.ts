import { flatAll } from './flat-tree.ts';
import { forgetRebuild, lastRebuild } from './rebuild.ts';
import { isRendered } from './rendered.ts';
import { isConnected } from './unhidden.ts';

const CONTENT = 'h1,h2,h3,h4,h5,h6,p';
const MOST_MARKED = 300;
/** A page that has taken out so much of its text, or has come to so much more, is another page. */
const REPLACED = 0.3;
const GROWN = 2;
const FEW = 3;
/** What is rebuilt later than this has another reason than the start of the page. */
const LATEST_MS = 6000;

const state: { marked: Element[] } = { marked: [] };

/** Remembers the headings and paragraphs that are there now. */
export function markContent(): void {
  state.marked = content();
  forgetRebuild();
}

/**
 * Whether the page has put other headings and paragraphs in their place by itself since they were marked,
 * as a script does that builds the page once more when it starts: then when, in milliseconds after the
 * load began; else null.
 */
export function contentReplacedAt(): number | null {
  const { marked } = state;
  const at = lastRebuild();
  if (at === 0 || at > LATEST_MS) return null;
  const gone = marked.filter((element) => !isConnected(element)).length;
  const isReplaced = gone > FEW && gone > marked.length * REPLACED;
  const isGrown = content().length >= marked.length * GROWN + FEW;
  return isReplaced || isGrown ? Math.round(at) : null;
}

/** How long ago its load began, in milliseconds. */
export function ageOfPage(): number {
  return Math.round(performance.now());
}

function content(): Element[] {
  return flatAll(CONTENT).filter(isRendered).slice(0, MOST_MARKED);
}
