import { textOf } from './dom.ts';
import { parentOf } from './unhidden.ts';

/** A text that grew by a few letters at its end, and when; a script types it. */
const typed: { element: Element | null; text: string; at: number } = {
  element: null,
  text: '',
  at: Number.NEGATIVE_INFINITY,
};
const MOST_RECORDS = 6;
const LONGEST = 400;
const MOST_AT_ONCE = 3;
const MOST_INSIDE = 8;
/** Longer than a page without a change counts as unchanged, so that the end of the typing is seen as rest. */
const PAUSE_MS = 800;

/** Notes changes of the document: a text that a script writes letter by letter is told from other changes. */
export function noteTyping(records: readonly MutationRecord[]): void {
  const last = records.length <= MOST_RECORDS ? records.at(-1) : undefined;
  if (!last || last.type === 'attributes') return;
  const element = last.target instanceof Element ? last.target : parentOf(last.target);
  // A part with much in it is no line that is typed, and reading it at each change would cost.
  if (!element || element.getElementsByTagName('*').item(MOST_INSIDE)) return;
  const text = textOf(element);
  if (text.length > LONGEST) return;
  const grown = text.length - typed.text.length;
  const isTyped = typed.text !== '' && grown > 0 && grown <= MOST_AT_ONCE;
  if (element === typed.element && isTyped && text.startsWith(typed.text))
    typed.at = performance.now();
  typed.element = element;
  typed.text = text;
}

/** Whether a script is writing a text letter by letter just now. */
export function isTyping(): boolean {
  return performance.now() - typed.at < PAUSE_MS;
}
