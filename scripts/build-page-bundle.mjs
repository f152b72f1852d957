// Bundles what runs inside the page (src/page/) into one script, called by name in an isolated world.
import { build } from 'esbuild';

await build({
  entryPoints: ['src/page/entry.ts'],
  outfile: 'dist/page-bundle.js',
  bundle: true,
  format: 'iife',
  globalName: 'presscheckPage',
  target: 'chrome120',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
});
