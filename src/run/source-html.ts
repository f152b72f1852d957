import { selectAll } from 'css-select';
import { parse, parseFragment } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';

type Node = Htmlparser2TreeAdapterMap['node'];
type Element = Htmlparser2TreeAdapterMap['element'];

/** An HTML file that elements can be looked up in. */
export type Source = {
  /** Where the one element that `selector` finds begins; null unless `html` shows the same element. */
  find(selector: string, html: string): { line: number; column: number } | null;
  /** Where the one element that `selector` finds stands in `text`, and what is between its tags; null for one without an end of its own. */
  contentOf(
    selector: string,
  ): { outerStart: number; start: number; end: number; outerEnd: number } | null;
  /** What was read. */
  text: string;
};

/** Reads the text of an HTML file. */
export function openSource(text: string): Source {
  const html = text.replace(/^\uFEFF/, '');
  const document = parse(html, { treeAdapter: adapter, sourceCodeLocationInfo: true });
  markPlaces(document);
  return {
    find(selector, snippet) {
      const [element, ...others] = matches(byMarks(selector), document);
      const place = element?.sourceCodeLocation;
      if (!element || !place || others.length > 0) return null;
      const { startOffset, endOffset } = ('startTag' in place && place.startTag) || place;
      const isSame =
        isSameTag(html.slice(startOffset, endOffset), snippet) && isSameText(element, snippet);
      return isSame ? { line: place.startLine, column: place.startCol } : null;
    },
    contentOf(selector) {
      const [element, ...others] = matches(byMarks(selector), document);
      const place = element?.sourceCodeLocation;
      if (!place || others.length > 0 || !('startTag' in place)) return null;
      const { startTag, endTag, startOffset, endOffset } = place;
      if (!startTag || !endTag) return null;
      return {
        outerStart: startOffset,
        start: startTag.endOffset,
        end: endTag.startOffset,
        outerEnd: endOffset,
      };
    },
    text: html,
  };
}

/** No attribute of a page has a space in its name. */
const MARKS = { 'nth-child': ' child', 'nth-of-type': ' of-type' } as const;

/**
 * Writes on each element which of its siblings it is: counted anew for each selector that asks, thousands of
 * them would take minutes.
 */
function markPlaces(document: Node): void {
  for (const parent of nodesIn(document)) {
    const elements = childrenOf(parent).filter((node) => adapter.isElementNode(node));
    const ofType = new Map<string, number>();
    for (const [index, element] of elements.entries()) {
      const count = (ofType.get(element.name) ?? 0) + 1;
      ofType.set(element.name, count);
      element.attribs[MARKS['nth-child']] = String(index + 1);
      element.attribs[MARKS['nth-of-type']] = String(count);
    }
  }
}

function childrenOf(node: Node): Node[] {
  return 'children' in node ? (node.children as Node[]) : [];
}

/** A node and all below it, in their order. Files may be nested deeper than functions can be. */
function* nodesIn(root: Node): Generator<Node> {
  const left = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    yield node;
    for (const child of childrenOf(node).toReversed()) left.push(child);
  }
}

/** The same selector, asking for those marks. */
function byMarks(selector: string): string {
  return selector.replace(
    /:(nth-child|nth-of-type)\((\d+)\)/g,
    (_, name: keyof typeof MARKS, place: string) =>
      `[${MARKS[name].replace(' ', '\\20 ')}="${place}"]`,
  );
}

function matches(selector: string, document: Node): Element[] {
  try {
    return selectAll<Node, Element>(selector, document);
  } catch {
    // A selector of the browser's that css-select does not know.
    return [];
  }
}

function isSameTag(tag: string, snippet: string): boolean {
  const [inFile, onPage] = [startTag(tag), startTag(snippet)];
  return inFile !== null && inFile === onPage;
}

/** The first start tag as a text that is the same for the same name and attributes. */
function startTag(html: string): string | null {
  const element = rootOf(html);
  if (!element) return null;
  const attributes = Object.entries(element.attribs).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ]);
  return JSON.stringify([element.name.toLowerCase(), ...attributes.sort()]);
}

/** These have to be parsed as a whole page: in a fragment they are dropped. */
const PAGE_PART = /^<(html|head|body)[\s>/]/i;

function rootOf(html: string): Element | undefined {
  const part = PAGE_PART.exec(html)?.[1]?.toLowerCase();
  if (part !== undefined) return matches(part, parse(html, { treeAdapter: adapter }))[0];
  const { children } = parseFragment(html, { treeAdapter: adapter });
  return children.find((node): node is Element => adapter.isElementNode(node));
}

/** Whether the element's text is the snippet's, which may show no more than its beginning. */
function isSameText(element: Element, snippet: string): boolean {
  const root = rootOf(snippet);
  const shown = root ? bare(textIn(root)) : '';
  const text = bare(textIn(element));
  const isWhole = snippet.endsWith(`</${element.name.toLowerCase()}>`) && !shown.endsWith('…');
  return isWhole ? text === shown : text.startsWith(shown.replace(/…$/, ''));
}

function textIn(node: Node): string {
  const texts = [...nodesIn(node)].filter((one) => adapter.isTextNode(one));
  return texts.map(({ data }) => data).join('');
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
