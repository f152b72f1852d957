import type * as Axe from 'axe-core';
import { all } from './dom/dom.ts';

/** axe-core, put into the same isolated world before any of these functions is called. */
declare const axe: typeof Axe;

/** Rules that take minutes on a page with very much of what they look at: what that is, and how much is bearable. */
const SLOW: readonly { rules: string[]; counted: string; most: number }[] = [
  // Held against the text around all of the others.
  { rules: ['link-in-text-block'], counted: 'a[href]', most: 1000 },
  {
    rules: ['target-size'],
    counted: 'a[href],button,input,select,textarea,summary,[role],[tabindex]',
    most: 1000,
  },
  // Asks for everything that lies at each text, one after the other.
  { rules: ['color-contrast', 'color-contrast-enhanced'], counted: '*', most: 25_000 },
  // Looks each one up among all of the others.
  { rules: ['heading-order'], counted: 'h1,h2,h3,h4,h5,h6,[role=heading]', most: 1000 },
  // Compares what it found outside of all landmarks with each other.
  {
    rules: ['region'],
    counted: `body :not(${['main', 'nav', 'aside', 'header', 'footer', '[role]'].flatMap((part) => [part, `${part} *`]).join()})`,
    most: 5000,
  },
];

/** The rules that are not run on this page, since there is too much of what they look at. */
export function rulesLeftOut(): string[] {
  return SLOW.flatMap(({ rules, counted, most }) => (all(counted).length > most ? rules : []));
}

/** axe-core keeps a copy of every element: of more than this it takes too much memory and time. */
const MOST_ELEMENTS = 30_000;

/** Whether the page has more elements than axe-core can look at. */
export function isTooLargeForAxe(): boolean {
  return Document.prototype.getElementsByTagName.call(document, '*').length > MOST_ELEMENTS;
}

/** Of each rule so many elements are told: to find each of tens of thousands again takes minutes. */
const MOST_NODES = 200;
const REPORTER = 'presscheck';

/** The name of a reporter that tells what axe-core's own does, of the first elements of each rule. */
export function boundedReporter(): string {
  if (!axe.hasReporter(REPORTER)) axe.addReporter(REPORTER, tellFirst);
  return REPORTER;
}

let untold = new Map<string, number>();

/** How many elements of a rule were left untold in the last run; 0 for nearly every rule. */
export function untoldOf(rule: string): number {
  return untold.get(rule) ?? 0;
}

function tellFirst(
  results: Axe.RawResult[],
  options: Axe.RunOptions,
  tell: (report: unknown) => void,
  fail: (error: Error) => void,
): void {
  untold = new Map(
    results.map(({ id, violations, incomplete }) => [
      id,
      Math.max(0, violations.length - MOST_NODES) + Math.max(0, incomplete.length - MOST_NODES),
    ]),
  );
  const first = results.map((rule) => ({
    ...rule,
    violations: rule.violations.slice(0, MOST_NODES),
    incomplete: rule.incomplete.slice(0, MOST_NODES),
    passes: rule.passes.slice(0, 1),
  }));
  // Of its reporters this one says what to do at each place.
  axe.getReporter('v1')(first, options, tell, fail);
}
