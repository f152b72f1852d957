import { attr, tagOf } from '../dom/dom.ts';

/** The level that browsers give a heading role without one. */
const GUESSED_LEVEL = 2;

/** The level of a heading, as browsers tell it to assistive technology. */
export function headingLevel(heading: Element): number {
  const given = attr(heading, 'aria-level');
  if (given === null) return Number(/^h([1-6])$/.exec(tagOf(heading))?.[1] ?? GUESSED_LEVEL);
  const level = Math.trunc(Number(given));
  return level >= 1 ? level : 1;
}
