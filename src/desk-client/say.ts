/** Between two sentences, so that a screen reader has begun with the first. */
const APART_MS = 150;

const left: string[] = [];
let timer: ReturnType<typeof setTimeout> | null = null;

/** Has screen readers say what has just come into sight, one sentence after the other. */
export function say(sentence: string): void {
  left.push(sentence);
  if (timer === null) next();
}

/** Drops what has not been said yet: it is of something that is over. */
export function sayInstead(sentence: string): void {
  left.length = 0;
  say(sentence);
}

function next(): void {
  const region = document.getElementById('said');
  const sentence = left.shift();
  timer = null;
  if (sentence === undefined || !region) return;
  // A text that is the same again would not be a change.
  region.textContent = region.textContent === sentence ? `${sentence}\u00A0` : sentence;
  timer = setTimeout(next, APART_MS);
}
