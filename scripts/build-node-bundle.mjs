// Bundles the library and the command line: reading some six hundred modules one by one takes longer than
// auditing a small page.
import { cpSync, rmSync, writeFileSync } from 'node:fs';
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

/** The language detector's table, as JSON: that is read in a fraction of the time that it takes as a program. */
const TABLE = /\/eld\/src\/ngrams\/medium\.js$/;
const tableAsJson = {
  name: 'table-as-json',
  setup({ onLoad }) {
    onLoad({ filter: TABLE }, async ({ path }) => {
      const { ngramsData } = await import(path);
      writeFileSync('dist/ngrams.json', JSON.stringify(ngramsData));
      return {
        contents: `import { readFileSync } from 'node:fs';
export const ngramsData = JSON.parse(readFileSync(new URL('../ngrams.json', import.meta.url), 'utf8'));`,
      };
    });
  },
};

rmSync('dist/chunks', { recursive: true, force: true });
await build({
  // Not what the command line begins with: it has to stand by itself, to tell where any of this cannot be read.
  entryPoints: ['src/index.ts', 'src/cli/start.ts'],
  outdir: 'dist',
  splitting: true,
  chunkNames: 'chunks/[hash]',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  plugins: [withoutUnused, tableAsJson],
  // Asked for only now and then, or for files of their own.
  external: [
    '@aws-sdk/client-s3',
    '@sparticuz/chromium',
    'axe-core',
    'bullmq',
    'ioredis',
    'jiti',
    'prom-client',
  ],
  // What is bundled from CommonJS asks for Node's modules in its own way.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  legalComments: 'linked',
  logLevel: 'warning',
});
// What the listener's own programs run.
cpSync('src/listening/orca/desktop', 'dist/desktop', { recursive: true });
