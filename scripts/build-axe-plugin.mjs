// Bundles presscheck/axe (src/axe-plugin/): an ES module, a CommonJS module and a script for plain pages.
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { describeRules } from '../dist/axe-plugin/rule-definition.js';
import { checks } from '../dist/checks/registry.js';
import { leanRegistry } from './lean-registry.mjs';

const OPTIONS = {
  bundle: true,
  minify: true,
  target: 'chrome120',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

/** Where the script for pages takes the runtime, so that a module holds the text of it once. */
const HOLE = '__PRESSCHECK_RUNTIME__';

const TYPES = `import type { Check, Rule } from 'axe-core';
/** One rule for each check of presscheck, and axe-core's own that these stand in for, switched off. */
export declare const rules: Rule[];
/** The checks of these rules. Configure all of them, whichever rules are taken. */
export declare const checks: Check[];
/** A script that configures the axe-core of the page it is put into: append it to axe-core's own source. */
export declare const source: string;
`;

const runtimeSource = await buildRuntime();
const definitions = JSON.stringify(describeRules(checks));
const shell = await buildText({
  entryPoints: ['src/axe-plugin/script.ts'],
  format: 'iife',
  plugins: [
    bundled(`{ definitions: ${definitions}, loadRuntime: ${HOLE}, runtimeSource: '' }`, ''),
  ],
});
const [before, after] = shell.split(HOLE).map((part) => JSON.stringify(part));
const modules = {
  entryPoints: ['src/axe-plugin/module.ts'],
  plugins: [
    bundled(
      `{ definitions: ${definitions}, loadRuntime: ${runtimeSource}, runtimeSource: ${JSON.stringify(runtimeSource)} }`,
      `export const source = ${before} + bundled.runtimeSource + ${after};`,
    ),
  ],
};

await mkdir('dist/axe', { recursive: true });
await writeFile('dist/axe/index.js', await buildText({ ...modules, format: 'esm' }));
await writeFile('dist/axe/index.cjs', await buildText({ ...modules, format: 'cjs' }));
await writeFile(
  'dist/axe/script.js',
  shell.replace(HOLE, () => runtimeSource),
);
await writeFile('dist/axe/index.d.ts', TYPES);
await writeFile('dist/axe/index.d.cts', TYPES);

/** The code that judges in the page, as the text of a function that gives what it exports. */
async function buildRuntime() {
  const code = await buildText({
    entryPoints: ['src/axe-plugin/runtime.ts'],
    format: 'iife',
    globalName: 'presscheckRuntime',
    plugins: [leanRegistry()],
  });
  return `function(){${code.trim()}return presscheckRuntime}`;
}

async function buildText(options) {
  const { outputFiles } = await build({ ...OPTIONS, ...options, write: false });
  return outputFiles[0].text;
}

/** What src/axe-plugin/bundled.d.ts declares. */
function bundled(value, more) {
  const contents = `export const bundled = ${value};${more}`;
  return {
    name: 'bundled',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/bundled\.js$/ }, () => ({ path: 'bundled', namespace: 'bundled' }));
      onLoad({ filter: /.*/, namespace: 'bundled' }, () => ({ contents }));
    },
  };
}
