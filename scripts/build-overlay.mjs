// Bundles presscheck/overlay (src/overlay/): one script for a newsroom's preview, with axe-core in it.
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { leanRegistry } from './lean-registry.mjs';

const OPTIONS = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'chrome120',
  charset: 'utf8',
  // axe-core's licence goes with it.
  legalComments: 'eof',
  logLevel: 'warning',
  write: false,
};

/** The code that looks at the page, as a function of the axe-core that it calls: each look has one of its own. */
const look = await buildText({
  entryPoints: ['src/overlay/look-at-page.ts'],
  globalName: 'presscheckLook',
  plugins: [leanRegistry()],
});

/** axe-core makes globals as it is read, itself among them: none of them stays, and the page's own come back. */
const BUNDLED = `
const before = Object.getOwnPropertyDescriptors(window);
export const axe = require('axe-core/axe.min.js');
for (const name of Object.getOwnPropertyNames(window)) if (!(name in before)) delete window[name];
if (before.axe) Object.defineProperty(window, 'axe', before.axe);
export const axeInHebrew = require('axe-core/locales/he.json');
export function loadLook(axe) {${look};return presscheckLook}
`;

await mkdir('dist/overlay', { recursive: true });
await writeFile(
  'dist/overlay/overlay.js',
  await buildText({
    entryPoints: ['src/overlay/entry.ts'],
    define: { define: 'undefined' },
    plugins: [bundled()],
  }),
);

async function buildText(options) {
  const { outputFiles } = await build({ ...OPTIONS, ...options });
  return outputFiles[0].text;
}

/** What src/overlay/bundled.d.ts declares. */
function bundled() {
  return {
    name: 'bundled',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/bundled\.js$/ }, () => ({ path: 'bundled', namespace: 'bundled' }));
      onLoad({ filter: /.*/, namespace: 'bundled' }, () => ({
        contents: BUNDLED,
        resolveDir: process.cwd(),
      }));
    },
  };
}
