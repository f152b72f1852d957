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

const SCRIPTS: [string, RegExp][] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Bengali', /\p{Script=Bengali}/gu],
  ['Tamil', /\p{Script=Tamil}/gu],
  ['Telugu', /\p{Script=Telugu}/gu],
  ['Gurmukhi', /\p{Script=Gurmukhi}/gu],
  ['Gujarati', /\p{Script=Gujarati}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Khmer', /\p{Script=Khmer}/gu],
  ['Myanmar', /\p{Script=Myanmar}/gu],
  ['Georgian', /\p{Script=Georgian}/gu],
  ['Armenian', /\p{Script=Armenian}/gu],
  ['Ethiopic', /\p{Script=Ethiopic}/gu],
  ['East Asian', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu],
];

/** The script that most letters are of; null without letters. */
export function dominantScript(text: string): string | null {
  const counts = SCRIPTS.map(([name, letters]) => ({
    name,
    count: text.match(letters)?.length ?? 0,
  }));
  const [most] = counts.sort((a, b) => b.count - a.count);
  return most && most.count > 0 ? most.name : null;
}
