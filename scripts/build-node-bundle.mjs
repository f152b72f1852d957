// Bundles the library and the command line: reading some six hundred modules one by one takes longer than
// auditing a small page.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * What puppeteer brings along for browsers that it downloads or drives in another way, and its log of every
 * message, which asks what the terminal is each time: never used here.
 */
const UNUSED = /^proxy-agent$|\/bidi\.js$|\/common\/Debug\.js$|^\.\/Debug\.js$/;
const STAND_INS = 'export class ProxyAgent {} export const debug = () => () => undefined;';

const withoutUnused = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: 'unused' }));
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: STAND_INS }));
  },
};

rmSync('dist/chunks', { recursive: true, force: true });
await build({
  entryPoints: ['src/index.ts', 'src/cli/bin.ts'],
  outdir: 'dist',
  splitting: true,
  chunkNames: 'chunks/[hash]',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  plugins: [withoutUnused],
  // Asked for only now and then, or for files of their own.
  external: ['@sparticuz/chromium', 'axe-core', 'eld', 'jiti', 'puppeteer'],
  // What is bundled from CommonJS asks for Node's modules in its own way.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  legalComments: 'linked',
  logLevel: 'warning',
});
