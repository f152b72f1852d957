import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watchTree } from './process-tree.mjs';

const CLI = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));
const PAGE = fileURLToPath(
  new URL('../../fixtures/headline-is-h1/passed-h1.html', import.meta.url),
);
const TENTHS = 10;

/** Prints the most memory that all processes have at once over many small pages, its curve, and the report’s size. */
export async function memoryOfManyPages({ many }) {
  const folder = await mkdtemp(join(tmpdir(), 'presscheck-memory-'));
  try {
    await mkdir(join(folder, 'pages'));
    for (let at = 0; at < many; at += 1)
      await copyFile(PAGE, join(folder, 'pages', `page-${at}.html`));
    const out = join(folder, 'out');
    const args = [CLI, join(folder, 'pages'), '--concurrency', '2', '--format', 'json'];
    const child = spawn(
      process.execPath,
      [...args, '--out', out, '--fail-on', 'never', '--no-progress'],
      { stdio: 'ignore' },
    );
    const tree = watchTree(child.pid);
    await new Promise((resolve) => child.on('exit', resolve));
    const { peakBytes, curve, ownCurve } = tree.stop();
    const { size } = await stat(join(out, 'report.json'));
    console.log(`${many} pages: at most ${Math.round(peakBytes / 1e6)} MB in all processes`);
    console.log(`memory by tenths of the run, MB: ${tenths(curve)}`);
    console.log(`of that the main process, MB: ${tenths(ownCurve)}`);
    console.log(`report.json: ${(size / many / 1000).toFixed(0)} kB a page`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function tenths(curve) {
  return Array.from({ length: TENTHS }, (_, tenth) =>
    Math.round(curve[Math.floor((curve.length * (tenth + 0.5)) / TENTHS)] / 1e6),
  ).join(', ');
}
