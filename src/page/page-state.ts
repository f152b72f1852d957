import type { Signature, Storage } from '../model/page-state.ts';
import { has, pageBody, pageRoot, styleOf } from './dom/dom.ts';
import { flatElements } from './dom/flat-tree.ts';
import { focusedElement, resetFocus } from './dom/focus-log.ts';
import { handleOf } from './dom/handles.ts';
import { isPainted } from './dom/rendered.ts';
import { nextFrame } from './dom/settle.ts';
import { pageDocument } from './dom/unhidden.ts';
import { wordsIn } from './dom/words.ts';
import { topmostAt } from './seeing/topmost-paint.ts';
import { findStory } from './story/story.ts';

const COLUMNS = 5;
const ROWS = 5;
/** A page may have more elements than are worth counting. */
const MOST_ELEMENTS = 20_000;

export function readSignature(): Signature {
  const focused = focusedElement();
  return {
    onTop: onTop(),
    ...counts(),
    scroll: [Math.round(scrollX), Math.round(scrollY)],
    height: pageRoot().scrollHeight,
    focus: focused && handleOf(focused),
    told: told(),
    fontSizes: fontSizes(),
    address: pageDocument.URL,
    kept: kept(),
  };
}

function onTop(): Signature['onTop'] {
  const points: Signature['onTop'] = [];
  for (let point = 0; point < COLUMNS * ROWS; point += 1) {
    const x = (innerWidth * ((point % COLUMNS) + 0.5)) / COLUMNS;
    const y = (innerHeight * (Math.floor(point / COLUMNS) + 0.5)) / ROWS;
    const element = topmostAt({ x, y });
    points.push(element && handleOf(element));
  }
  return points;
}

function counts(): Pick<Signature, 'rendered' | 'inert'> {
  let [rendered, inert, seen] = [0, 0, 0];
  for (const element of flatElements(pageBody())) {
    seen += 1;
    if (seen > MOST_ELEMENTS) break;
    if (has(element, 'inert')) inert += 1;
    if (isPainted(element)) rendered += 1;
  }
  return { rendered, inert };
}

const LONGEST_OPENING = 200;

function told(): string {
  const { headline, firstParagraph } = findStory();
  const words = [headline, firstParagraph].map((part) => (part ? wordsIn(part) : ''));
  return words.join(' | ').slice(0, LONGEST_OPENING);
}

function fontSizes(): string {
  const { firstParagraph } = findStory();
  const parts = [pageRoot(), pageBody(), ...(firstParagraph ? [firstParagraph] : [])];
  return parts.map((element) => styleOf(element).fontSize).join(' ');
}

function kept(): string {
  const storage = readStorage();
  return JSON.stringify([storage, cookies()]);
}

function cookies(): string {
  try {
    return pageDocument.cookie;
  } catch {
    return '';
  }
}

/** What the page has stored; null in a document that may store nothing. */
export function readStorage(): Storage | null {
  try {
    return { local: Object.entries(localStorage), session: Object.entries(sessionStorage) };
  } catch {
    return null;
  }
}

export async function settleAt([left, top]: Signature['scroll']): Promise<void> {
  scrollTo({ left, top, behavior: 'instant' });
  resetFocus();
  await nextFrame();
}
