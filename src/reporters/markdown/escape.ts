import { cut } from '../plain-text.ts';
import { oneLine } from '../visible.ts';

const LONGEST = 200;

/** Keeps apart what belongs to no word. */
const JOINER = '\u2060';

/**
 * What code hosts turn into references after Markdown has been read, so that no backslash keeps
 * them from it: @names, #1, !1, $1, %1, ~labels, :signs:, addresses, GH-1, and numbers of commits.
 */
const REFERENCES: readonly RegExp[] = [
  /[@#!$%&~^*:](?=\S)/g,
  /\bwww(?=\.)/gi,
  /\b[a-z]{2,}-(?=\d)/gi,
  /[\da-f]{6}(?=[\da-f])/gi,
];

/** What Markdown reads as markup within a line, and what it does so only at the start of one. */
const MARKUP = /[\\`*_[\]<>|~&$]/g;
const LINE_START = /^(\d*)([-+=#.)])/;

/** A text from outside for a line of Markdown: it makes no markup, link, mention or reference. */
export function escaped(text: string): string {
  const line = cut(oneLine(text), LONGEST);
  const apart = REFERENCES.reduce((out, sign) => out.replace(sign, `$&${JOINER}`), line);
  return apart.replace(MARKUP, '\\$&').replace(LINE_START, '$1\\$2');
}

/** A text from outside as code, in as many backticks as it takes. */
export function code(text: string): string {
  const line = cut(oneLine(text), LONGEST);
  if (line === '') return '';
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}
