import { all, textOf } from '../dom/dom.ts';

const MOST_TEXT = 20_000;

/** Words that readers read: scripts and styles inside the body are text content too, and none. */
export function readableText(): string {
  let text = '';
  for (const element of all('h1,h2,h3,p,li,figcaption,td,body>div')) {
    if (text.length > MOST_TEXT) break;
    if (!element.querySelector('script,style,template,noscript')) text += textOf(element);
  }
  return text;
}
