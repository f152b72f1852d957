import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What the source of a page says of other pages. Addresses are whole. */
export type PageLinks = {
  /** Of its links, in their order. */
  links: string[];
  /** The address that it names as its own; null for none. */
  canonical: string | null;
  /** What pages of one template have in common; see `structureOf`. */
  structure: string;
};

const MOST_LINKS = 5000;
/** What of a page tells its template: the way down to its parts, and what these are. */
const PARTS = new Set('body header nav main article section aside footer form h1'.split(' '));
const DEEPEST_PART = 6;

/** Reads links from a page’s source. Links that only a script makes are not in it. Pure. */
export function pageLinks(html: string, address: string): PageLinks {
  const document = parse(html);
  const found: Hrefs = { base: null, canonical: null, hrefs: [] };
  for (const element of elementsIn(document)) hear(element, found);
  const base = found.base === null ? address : (resolved(found.base, address) ?? address);
  return {
    links: found.hrefs.flatMap((href) => resolved(href, base) ?? []),
    canonical: found.canonical === null ? null : resolved(found.canonical, base),
    structure: structureOf(document),
  };
}

type Hrefs = { base: string | null; canonical: string | null; hrefs: string[] };

function hear(element: Element, found: Hrefs): void {
  const href = attributeOf(element, 'href');
  if (href === null) return;
  if (element.tagName === 'base') found.base ??= href;
  else if (isCanonical(element)) found.canonical ??= href;
  else if (isLink(element) && found.hrefs.length < MOST_LINKS) found.hrefs.push(href);
}

/**
 * What pages of one template have in common: the classes of `body` without numbers, and the large parts in their order,
 * each kind once below each other part. Pure.
 */
function structureOf(document: Node): string {
  const parts = new Set<string>();
  let classes = '';
  for (const { element, path } of partsIn(document)) {
    if (element.tagName === 'body') classes = classesOf(element);
    parts.add(path);
  }
  return `${classes} ${[...parts].join(' ')}`;
}

/** The same of a page’s source. Pure. */
export function structureOfSource(html: string): string {
  return structureOf(parse(html));
}

/** Classes with numbers tell one page, as `postid-512` does. */
function classesOf(element: Element): string {
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/);
  return [...new Set(classes.filter((one) => one !== '' && !/\d/.test(one)))].sort().join('.');
}

type Place = { node: Node; path: string; depth: number };

function* partsIn(document: Node): Generator<{ element: Element; path: string }> {
  const waiting: Place[] = [{ node: document, path: '', depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const part = partAt(next);
    if (part) yield part;
    const path = part?.path ?? next.path;
    const depth = part ? next.depth + 1 : next.depth;
    for (const node of childrenOf(next.node).toReversed()) waiting.push({ node, path, depth });
  }
}

function partAt({ node, path, depth }: Place): { element: Element; path: string } | null {
  const isPart = 'tagName' in node && PARTS.has(node.tagName) && depth < DEEPEST_PART;
  return isPart ? { element: node, path: `${path}>${node.tagName}` } : null;
}

/** All elements in the order of the source; not by recursion, since a hostile page may be as deep as it is long. */
function* elementsIn(document: Node): Generator<Element> {
  const waiting: Node[] = [document];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) yield node;
    for (const child of childrenOf(node).toReversed()) waiting.push(child);
  }
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function attributeOf({ attrs }: Element, name: string): string | null {
  return attrs.find((one) => one.name === name)?.value ?? null;
}

function isLink({ tagName }: Element): boolean {
  return tagName === 'a' || tagName === 'area';
}

function isCanonical(element: Element): boolean {
  if (element.tagName !== 'link') return false;
  return (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/).includes('canonical');
}

function resolved(href: string, base: string): string | null {
  const text = href.trim();
  return URL.canParse(text, base) ? new URL(text, base).href : null;
}
