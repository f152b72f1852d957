import { getter } from '../dom/getter.ts';

/** Lines as programs print them when they break: the error, and the calls that led to it. */
const TRACE_LINE = new RegExp(
  [
    /^\s*at .*(?:\(|:\d+)/,
    /^\s*File ".*", line \d+/,
    /^\s*#\d+ \S+/,
    /^\s*from .*:\d+:in /,
    /^Traceback \(most recent call last\)/,
    /^Stack trace:?/,
    /^(?:PHP )?(?:Fatal error|Parse error|Warning|Notice|Uncaught)\b.*/,
    /^(?:[\w.$\\]+(?:Error|Exception))\b/,
    /^Exception in thread/,
    /SQLSTATE\[/,
    /(?:^|\s)in \S+\.(?:php|py|rb|jsx?|tsx?|java|go|cs):?(?: on line)? \d+/,
    /^Application error: a (?:client|server)-side exception has occurred/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

const MOST_LINES = 400;
const innerText = getter<HTMLElement, string>(HTMLElement.prototype, 'innerText');

/** The share of the body's text, as it is painted line by line, that such lines are, by length. */
export function traceShareOf(body: HTMLElement): number {
  const lines = innerText(body)
    .split('\n', MOST_LINES)
    .filter((line) => line.trim() !== '');
  const length = (some: readonly string[]) => some.reduce((sum, line) => sum + line.length, 0);
  const all = length(lines);
  return all === 0 ? 0 : length(lines.filter((line) => TRACE_LINE.test(line))) / all;
}
