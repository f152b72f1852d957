import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom';
import { visible } from '../visible.ts';

/** An element of XML, to be written; attributes that are undefined are left out. */
export type XmlElement = {
  name: string;
  attributes: Readonly<Record<string, string | number | undefined>>;
  children: readonly XmlElement[] | string;
};

/** Makes an element; `children` is a text or a list of elements. */
export function element(
  name: string,
  attributes: XmlElement['attributes'],
  children: XmlElement['children'] = [],
): XmlElement {
  return { name, attributes, children };
}

/**
 * An XML 1.0 document in parts, indented: the root, and one after the other what is in it. Characters
 * that XML forbids become U+FFFD.
 */
export function* xmlParts(
  name: string,
  attributes: XmlElement['attributes'],
  children: Iterable<XmlElement>,
): Generator<string> {
  const root = xmlText(element(name, attributes), '\n');
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${root.replace(/\/>$/, '>')}`;
  for (const child of children) yield `\n  ${xmlText(child, '\n  ')}`;
  yield `\n</${name}>\n`;
}

function xmlText(root: XmlElement, indent: string): string {
  const document = new DOMImplementation().createDocument(null, '');
  document.appendChild(nodeOf(root, document, indent));
  return new XMLSerializer().serializeToString(document);
}

type XmlDocument = ReturnType<DOMImplementation['createDocument']>;

/** `indent` is the line end and the spaces that stand before the element. */
function nodeOf({ name, attributes, children }: XmlElement, document: XmlDocument, indent: string) {
  const node = document.createElement(name);
  const write = (text: string) => node.appendChild(document.createTextNode(text));
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(key, allowed(String(value)));
  }
  if (typeof children === 'string') {
    write(allowed(children));
    return node;
  }
  for (const child of children) {
    write(`${indent}  `);
    node.appendChild(nodeOf(child, document, `${indent}  `));
  }
  if (children.length > 0) write(indent);
  return node;
}

/** What XML 1.0 calls Char (production 2), with line ends as its parsers read them. */
function allowed(text: string): string {
  return visible(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
