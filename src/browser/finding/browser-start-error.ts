import { KnownError } from '../../model/usage/known-error.ts';
import type { Tell } from '../../model/usage/usage.words.ts';

/** A browser that is there did not start. */
export class BrowserStartError extends KnownError {
  override name = 'BrowserStartError';
  /** All that is still known of what the browser said. */
  readonly said: string;

  constructor(tell: Tell, said = '') {
    super(tell);
    this.said = said;
  }
}

/** The lines that say why, by how surely they do: what the system’s loader and Chromium itself say of an end. */
const REASONS = [/error while loading shared libraries/, /:FATAL:/, /:ERROR:/];
/** Marks of time and place that Chromium sets before what it says, and the frames of a stack. */
const MARK = /^\[[\d:./]+:(?:FATAL|ERROR|WARNING|INFO)\S*\]\s*/;
const FRAME = /^(?:#\d+ 0x|\[end of stack|\s*r\d+:|Received signal)/;
const LONGEST = 300;

/** The one line, of all that a browser said, that tells most surely why it ended; empty where it said nothing. */
export function reasonIn(said: string): string {
  const lines = said.split('\n').flatMap((line) => (FRAME.test(line) ? [] : line.trim() || []));
  const [telling] = REASONS.flatMap((reason) => lines.find((line) => reason.test(line)) ?? []);
  const line = telling ?? lines.at(-1) ?? '';
  return line
    .replace(MARK, '')
    .replace(/\p{Cc}/gu, '')
    .replace(/\.$/, '')
    .slice(0, LONGEST);
}
