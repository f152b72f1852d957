import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expandTargets } from '../../dist/targets/expand-targets.js';
import { watchMachine } from './machine.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const CLI = here('../../dist/cli/bin.js');
const PA11Y = here('./pa11y/node_modules/pa11y-ci/bin/pa11y-ci.js');
/** Pages that each program is given before it is the other’s turn. */
const TURN = 8;
/** pa11y-ci waits for the network to be idle, up to this limit; presscheck has limits of its own. */
const TIMEOUT_MS = 30_000;
const CONCURRENCY = 2;

/** Prints pages a second of both programs from start to exit, on the same pages, two at once. */
export async function priceAgainstPa11y({ folder, pages, browser, found }) {
  if (!existsSync(PA11Y)) {
    console.log(
      'pa11y-ci is not installed: npm install --prefix bench/price/pa11y --ignore-scripts',
    );
    return;
  }
  const targets = await expandTargets({ targets: [folder], ...(pages ? { maxPages: pages } : {}) });
  const addresses = targets.pages.map(({ address }) => address);
  const out = await mkdtemp(join(tmpdir(), 'presscheck-pa11y-'));
  const runs = {
    presscheck: (turn) => runOurs(turn, out, browser),
    'pa11y-ci': (turn) => runPa11y(turn, out, found),
  };
  const ms = { presscheck: [], 'pa11y-ci': [] };
  const machine = watchMachine([process.pid]);
  try {
    for (let at = 0, round = 0; at < addresses.length; at += TURN, round += 1) {
      const turn = addresses.slice(at, at + TURN);
      const names = round % 2 === 0 ? Object.keys(runs) : Object.keys(runs).reverse();
      for (const name of names) {
        const start = performance.now();
        await runs[name](turn);
        ms[name].push(performance.now() - start);
      }
    }
  } finally {
    await targets.close();
    await rm(out, { recursive: true });
  }
  print(addresses.length, ms, machine.stop());
}

function runOurs(turn, out, browser) {
  const chosen = browser ? ['--browser', browser] : [];
  const how = ['--hermetic', '--format', 'json', '--no-progress', '--quiet', ...chosen];
  return ended([CLI, ...turn, '--concurrency', `${CONCURRENCY}`, '--out', out, ...how], {});
}

async function runPa11y(turn, out, { executablePath, env }) {
  const args = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  const defaults = {
    runners: ['axe'],
    concurrency: CONCURRENCY,
    timeout: TIMEOUT_MS,
    chromeLaunchConfig: { executablePath, args },
  };
  const config = join(out, 'pa11yci.json');
  await writeFile(config, JSON.stringify({ defaults, urls: turn }));
  await ended([PA11Y, '--config', config], env);
}

/** Waits for a program; that it found faults is no failure here. */
function ended(args, env) {
  const child = spawn(process.execPath, args, {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
}

function print(count, ms, { others, before, after }) {
  const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
  console.log(
    `${count} pages, ${CONCURRENCY} at once, ${TURN} a turn; load before ${before.toFixed(1)}, after ${after.toFixed(1)}; other programs took ${(others * 100).toFixed(0)} % of the machine`,
  );
  for (const [name, all] of Object.entries(ms))
    console.log(`${name}: ${((count * 1000) / sum(all)).toFixed(2)} pages/s from start to exit`);
  if (others > 0.1) return void console.log('No ratio: the machine was busy with something else.');
  const ratios = ms['pa11y-ci'].map((one, turn) => one / ms.presscheck[turn]);
  console.log(
    `pages/s against pa11y-ci: ${(sum(ms['pa11y-ci']) / sum(ms.presscheck)).toFixed(2)} (turns: ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
  );
}
