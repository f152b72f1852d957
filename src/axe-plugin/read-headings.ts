import type * as Axe from 'axe-core';
import type { Heading, HeadingsFacts } from '../model/headings/headings.ts';
import { allWithin, attr, pageBody, tagOf, textOf } from '../page/dom/dom.ts';
import { flatElements } from '../page/dom/flat-tree.ts';
import { hasLayout, isRendered } from '../page/dom/rendered.ts';
import { fakeHeadings } from '../page/headings/fake-headings.ts';
import { headingLevel } from '../page/headings/heading-level.ts';
import { describeHeadings, lostHeadings } from '../page/headings/headings.ts';

/** Of axe-core's own functions those that its types leave out. */
type Commons = Axe.Commons & {
  aria: { getRole(element: Element, options: { fallback: boolean }): string | null };
  dom: { isVisibleToScreenReaders(element: Element): boolean };
};

/** axe-core, wherever this is put in: the page’s own, or one that is there for this alone. */
declare const axe: typeof Axe;

/** Runs what calls axe-core's functions; axe-core has to know the document then, as it does in a run of its own. */
function withAxe<T>(read: (commons: Commons) => T): T {
  // Where two copies of axe-core are loaded, the one that runs may not be this one.
  const isSetUp = Boolean((axe as unknown as { _tree?: unknown })._tree);
  if (!isSetUp) axe.setup(document.documentElement);
  try {
    return read(axe.commons as Commons);
  } finally {
    if (!isSetUp) axe.teardown();
  }
}

/**
 * The headings of the document as axe-core exposes them to screen readers. Where presscheck has a
 * browser of its own it asks that instead; levels are counted as Chromium counts them.
 */
export function readHeadings(): HeadingsFacts {
  const exposed = withAxe(exposedHeadings);
  const described = describeHeadings(exposed.map(({ element }) => element));
  const headings = described.flatMap(({ facts, index }): Heading[] => {
    const heading = exposed[index];
    return heading ? [{ ...facts, level: heading.level, name: heading.name }] : [];
  });
  return { headings, lost: lostHeadings(), fakes: fakeHeadings() };
}

type ExposedHeading = { element: Element; level: number; name: string };

function exposedHeadings({ aria, dom, text }: Commons): ExposedHeading[] {
  return [...flatElements(pageBody())]
    .filter((element) => /^h[1-6]$/.test(tagOf(element)) || attr(element, 'role') !== null)
    .filter((element) => aria.getRole(element, { fallback: true }) === 'heading')
    .filter((element) => dom.isVisibleToScreenReaders(element) && isRendered(element))
    .map((element) => ({
      element,
      level: headingLevel(element),
      name: folded(text.accessibleText(element)) || paintedWords(element),
    }));
}

function folded(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** Words that the style sheet puts in, which browsers count to the name and axe-core does not. */
function paintedWords(element: Element): string {
  if (!hasLayout() || textOf(element) !== '') return '';
  const words = [element, ...allWithin(element, '*')].flatMap((one) =>
    ['::before', '::after'].map((part) => getComputedStyle(one, part).content),
  );
  return folded(words.map((content) => /^"(.*)"$/s.exec(content)?.[1] ?? '').join(' '));
}
