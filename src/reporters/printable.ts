import { visible } from './visible.ts';

/** A text from outside on a line of the terminal, without what would drive it. */
export function printable(text: string): string {
  return visible(text).replace(/[\t\n\r]/g, ' ');
}
