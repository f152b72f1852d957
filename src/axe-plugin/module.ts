import { bundled, source } from './bundled.js';
import { createPlugin } from './create-plugin.ts';

/** For `axe.configure({ rules, checks })`. Importing this touches no document. */
export const { rules, checks } = createPlugin(bundled);

/** A script that configures the axe-core of the page it is put into: append it to axe-core's own source. */
export { source };
