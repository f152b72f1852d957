// Bundles the style sheet and the script that every HTML report holds (src/report-assets/).
import { build } from 'esbuild';

await build({
  entryPoints: ['src/report-assets/report.css', 'src/report-assets/report-client.ts'],
  outdir: 'dist/assets',
  bundle: true,
  format: 'iife',
  target: 'chrome120',
  minify: true,
  // Not into the reports as bytes of another encoding than theirs.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});
