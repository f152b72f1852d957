import type { Form } from './encodings.ts';

/** From so many characters on a secret is met inside words too; a shorter one only as a word of its own. */
const LONG = 6;
/** So much of a secret is one already, wherever it is cut off. */
const TELLING = 8;
/** At the end of a text, where it may have been cut off, so much; where a cut is marked, less. */
const AT_END = 4;
const BEFORE_MARK = 2;
/** Deeper patterns cost too much: beyond, the rest of the word goes too. */
const DEEPEST = 200;

/** Of a secret that is longer, only so much is looked for. */
export const LONGEST_SECRET = 2000;
const REST_OF_WORD = '[^\\s"\'<>]*';

const WORD_START = '(?<![\\p{L}\\p{N}_])';
const WORD_END = '(?![\\p{L}\\p{N}_])';

/** What is to be taken out for one form of a secret: the whole of it, and what a cut has left. */
export function formPattern(form: Form): string {
  const whole = form.join('') + (form.length >= LONGEST_SECRET ? REST_OF_WORD : '');
  const patterns =
    form.length >= LONG
      ? [whole, ...(form.length > TELLING ? [startOf(form, TELLING)] : [])]
      : [`${WORD_START}${whole}${WORD_END}`];
  return [...patterns, ...cutPatterns(form)].join('|');
}

function cutPatterns(form: Form): string[] {
  const ends = [
    { least: AT_END, end: '(?=(?:…|\\.{3})?$)' },
    { least: BEFORE_MARK, end: '(?=…)' },
  ];
  return ends
    .filter(({ least }) => form.length > least)
    .map(({ least, end }) => `${WORD_START}${startOf(form.slice(0, -1), least)}${end}`);
}

/** At least so many characters from the start, and as many more as there are. */
function startOf(form: Form, least: number): string {
  const start = form.slice(0, least).join('');
  const more = form.slice(least, least + DEEPEST);
  const rest = form.length > least + DEEPEST ? REST_OF_WORD : '';
  return start + more.reduceRight((inner, one) => `(?:${one}${inner})?`, rest);
}
