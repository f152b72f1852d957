import { selectAll } from 'css-select';
import { parse } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';

type Node = Htmlparser2TreeAdapterMap['node'];
type Element = Htmlparser2TreeAdapterMap['element'];

/** The names of files that a page may load, and whether it has scripts, which may put other names together. */
export type Names = { names: ReadonlySet<string>; hasScripts: boolean };

/** A name with an ending, wherever it stands in a text. */
const NAME = /[^\s"'`()<>=,;:\\/?#&{}[\]|*]+\.[a-z0-9]{1,12}(?![a-z0-9])/gi;
/** Attributes that something is loaded by; scripts that load late read `data-` ones. */
const LOADS = /^(?:src|srcset|imagesrcset|data|poster|background|style|xlink:href|on\w+|data-.+)$/;
/** Other links are for readers and robots to follow. */
const LOADING_REL =
  /\b(?:stylesheet|icon|apple-touch-icon|preload|modulepreload|prefetch|manifest)\b/i;

/** The names in a style sheet, a script or data. Pure. */
export function namesInText(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(NAME)].map(([name]) => decoded(name)));
}

/** The names that a page may load something by: where a reader would have to follow a link first, there is none. Pure. */
export function namesInPage(html: string): Names {
  const document = parse(html, { treeAdapter: adapter });
  const elements = selectAll<Node, Element>('*', document);
  const texts = elements.flatMap((element) => [
    ...Object.entries(element.attribs)
      .filter(([name]) => LOADS.test(name) || (name === 'href' && loadsByHref(element)))
      .map(([, value]) => value),
    ...(/^(?:script|style)$/.test(element.name) ? textsIn(element) : []),
  ]);
  return {
    names: namesInText(texts.join('\n')),
    hasScripts: elements.some(({ name }) => name === 'script'),
  };
}

function loadsByHref({ name, attribs }: Element): boolean {
  if (name === 'link') return LOADING_REL.test(attribs['rel'] ?? '');
  return /^(?:use|image|base)$/.test(name);
}

function textsIn({ children }: Element): string[] {
  return children.flatMap((child) => ('data' in child ? child.data : []));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
