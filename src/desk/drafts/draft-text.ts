import { parseFragment } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';

type Node = Htmlparser2TreeAdapterMap['node'];

/** The words of a piece of markup, without what is no text to be read. */
export function draftText(markup: string): string {
  const texts: string[] = [];
  const left: Node[] = [parseFragment(markup, { treeAdapter: adapter })];
  for (let node = left.pop(); node; node = left.pop()) {
    if (adapter.isTextNode(node)) texts.push(node.data);
    else if ('children' in node && !isSilent(node))
      left.push(...(node.children as Node[]).toReversed());
  }
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

function isSilent(node: Node): boolean {
  return adapter.isElementNode(node) && /^(?:script|style|template|noscript)$/.test(node.name);
}
