import { primaryTag } from '../../text/primary-tag.ts';
import { all, attr, closest, pageRoot, textOf } from '../dom/dom.ts';
import { pageDocument } from '../dom/unhidden.ts';

const MOST_TEXT = 20_000;

/** Words that readers read: scripts and styles inside the body are text content too, and none. */
export function readableText(): string {
  return textsOf(textOf);
}

/** The same without what the page says is in another language, and without code. */
export function ownWords(): string {
  const root = primaryTag(attr(pageRoot(), 'lang'));
  const isOwn = (parent: Element | null) => {
    if (!parent || closest(parent, 'code,pre,samp,kbd')) return false;
    const marked = closest(parent, '[lang]');
    return root === '' || !marked || primaryTag(attr(marked, 'lang')) === root;
  };
  return textsOf((element) => {
    const walker = pageDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      if (isOwn(parentElement)) text += nodeValue;
    }
    return text;
  });
}

function textsOf(read: (element: Element) => string): string {
  let text = '';
  for (const element of all('h1,h2,h3,p,li,figcaption,td,body>div')) {
    if (text.length > MOST_TEXT) break;
    if (!element.querySelector('script,style,template,noscript')) text += read(element);
  }
  return text;
}
