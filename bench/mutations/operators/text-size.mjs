import { control } from './text-size/control.mjs';
import { text } from './text-size/text.mjs';

/**
 * Changes that break the page's text-size control, or its text when it is enlarged.
 *
 * @type {import('./accessibility-links.mjs').Operator[]}
 */
export const textSizeOperators = [...control, ...text];
