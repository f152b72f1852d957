import { controls } from './text-size/controls.mjs';
import { text } from './text-size/text.mjs';

/** Changes after which the page's text can still be enlarged, however it looks. */
export const textSizeVariants = [...controls, ...text];
