/** What our own code says when it meets what it did not think of; the browser’s words for it too. */
const OWN_FAULTS = [
  /\b(?:Type|Range|Reference|Syntax|Internal|Aggregate)Error\b/,
  /is not (?:a function|a constructor|iterable|defined|an object|callable|extensible)/,
  /Cannot (?:read|set|destructure|access|convert|redefine|define|assign|delete)/,
  /(?:Failed to|Illegal invocation|Maximum call stack|Invalid (?:array|string|regular|time|left)|Unexpected (?:token|end)|Reduce of empty)/,
  /(?:circular structure|not a valid selector|is not of type|undefined|\[object|NaN|Object reference chain)/i,
  /(?:Invalid parameters|Could not compute|No node|Cannot find|Argument should|Node is|is out of bounds)/,
  /The check broke off|Something unexpected|was not gathered|no reason given/,
];

/** What the machinery rightly tells: the page, not our code, is why something was not looked at. */
const TOLD = [
  [/earlier steps used all of the page’s/, 'no time left'],
  [/it took more than/, 'out of its share of time'],
  [/took longer than/, 'out of time in one step'],
] as const;

/** Errors of axe-core’s own on names that a page hides from it: told as such, and nothing we can mend. */
const STUMBLED = /axe-core itself stumbled over this page/;

/** Whether a reason stems from a fault of our own. */
export function isOwnFault(reason: string): boolean {
  return !STUMBLED.test(reason) && OWN_FAULTS.some((pattern) => pattern.test(reason));
}

/** A reason without what differs from page to page. */
export function kindOfReason(reason: string): string {
  const told = TOLD.find(([pattern]) => pattern.test(reason));
  return told?.[1] ?? reason.replace(/\d+/g, '0').slice(0, 160);
}
