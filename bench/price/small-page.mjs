import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));
const SCRIPT = fileURLToPath(new URL('./bare-script.mjs', import.meta.url));
const PAGE = fileURLToPath(
  new URL('../../fixtures/headline-is-h1/passed-h1.html', import.meta.url),
);
const ROUNDS = 5;

/** Prints how long one small page takes from start to exit, against a bare script with one axe.run. */
export async function priceOfOneSmallPage({ browser, found }) {
  const out = await mkdtemp(join(tmpdir(), 'presscheck-price-'));
  const chosen = browser ? ['--browser', browser] : [];
  const ours = [CLI, PAGE, '--out', out, '--fail-on', 'never', '--no-progress', ...chosen];
  const ratios = [];
  const times = { presscheck: [], 'bare script': [] };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      times.presscheck.push(await timeOf(ours, {}));
      times['bare script'].push(await timeOf([SCRIPT, PAGE, found.executablePath], found.env));
      ratios.push(times.presscheck.at(-1) / times['bare script'].at(-1));
    }
  } finally {
    await rm(out, { recursive: true });
  }
  for (const [name, all] of Object.entries(times))
    console.log(`one small page, ${name}: ${Math.round(median(all))} ms`);
  console.log(
    `one small page against the bare script: ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
  );
}

function timeOf(args, env) {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0
        ? resolve(performance.now() - start)
        : reject(new Error(`${args[0]} ended with ${code}`)),
    );
  });
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
