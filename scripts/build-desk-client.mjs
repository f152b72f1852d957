// Bundles the style sheet and the script of the desk’s page (src/desk-client/).
import { build } from 'esbuild';

await build({
  entryPoints: ['src/desk-client/desk.css', 'src/desk-client/desk.tsx'],
  outdir: 'dist/assets',
  bundle: true,
  format: 'esm',
  target: 'chrome120',
  minify: true,
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  logLevel: 'warning',
});
