import type * as Axe from 'axe-core';
import { bundled } from './bundled.js';
import { createPlugin } from './create-plugin.ts';

/** On a page, after axe-core: configures it. */
declare const axe: typeof Axe;

axe.configure(createPlugin(bundled));
