// Bundles the command line: reading some six hundred modules one by one takes longer than auditing a small page.
import { build } from 'esbuild';

/** What puppeteer brings along for browsers that it downloads or drives in another way: never used here. */
const UNUSED = /^proxy-agent$|\/bidi\.js$/;

const withoutUnused = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: 'unused' }));
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
      contents: 'export class ProxyAgent {}',
    }));
  },
};

await build({
  entryPoints: ['src/cli/bin.ts'],
  outfile: 'dist/cli/bin.js',
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
