// Processes and folders of one run of the bench: each is known by its own number or path, and none outlives it.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { treeOf } from '../price/process-tree.mjs';

const CLI = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));
const ENDING_MS = 10_000;
const LOOK_MS = 50;

const started = new Set();
const work = mkdtempSync(join(tmpdir(), 'presscheck-bench-machines-'));
const folders = [work];
// What is killed cannot tidy up: what it leaves in its temporary folder goes with ours.
const env = { ...process.env, TMPDIR: work };

/** A path in the temporary folder. */
export function inWork(name) {
  return join(work, name);
}

/** Has a folder removed at the end too. */
export function removeLater(folder) {
  folders.push(folder);
}

/** Starts a program; its lines on standard output and standard error go to `onLine`, and to a file that is named for it. */
export function start(name, program, args, onLine = () => undefined) {
  const child = spawn(program, args, { cwd: work, env, stdio: ['ignore', 'pipe', 'pipe'] });
  started.add(child);
  const log = createWriteStream(inWork(`${name}.log`), { flags: 'a' });
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      log.write(`${line}\n`);
      onLine(line);
    });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      started.delete(child);
      log.end();
      resolve(code ?? signal);
    });
  });
  return { name, child, ended };
}

/** Starts presscheck. */
export function startPresscheck(name, args, onLine) {
  return start(name, process.execPath, [CLI, ...args], onLine);
}

/** Runs presscheck to its end; returns its exit code, its lines and how many seconds it took. */
export async function presscheck(name, args, limitMs) {
  const lines = [];
  const begin = performance.now();
  const run = startPresscheck(name, args, (line) => lines.push(line));
  const code = await within(run.ended, limitMs, `the end of ${name}`);
  return { code, lines, seconds: (performance.now() - begin) / 1000 };
}

/** Kills a process at once, and what it had started once it is seen not to end by itself; returns how many of those there were. */
export async function killHard({ child, ended }) {
  const below = treeOf(child.pid).filter(({ pid }) => pid !== child.pid);
  child.kill('SIGKILL');
  await within(ended, ENDING_MS, 'the end of a killed process');
  const isEmpty = await until(() => below.every(isGone), ENDING_MS);
  const left = isEmpty ? [] : below.filter((one) => !isGone(one));
  for (const { pid } of left) killIfThere(pid);
  return left.length;
}

/** Asks a process to end; returns how it ended, `late` where it had to be killed. */
export async function endGently(run, limitMs) {
  run.child.kill('SIGTERM');
  const end = await Promise.race([run.ended, pause(limitMs, 'late', { ref: false })]);
  if (end === 'late') await killHard(run);
  return end;
}

/** Waits for a promise. Throws where it takes longer. */
export async function within(promise, limitMs, what) {
  const timer = new AbortController();
  const limit = pause(limitMs, null, { signal: timer.signal }).then(() => {
    throw new Error(`${what} did not come within ${limitMs / 1000} s`);
  });
  limit.catch(() => undefined);
  try {
    return await Promise.race([promise, limit]);
  } finally {
    timer.abort();
  }
}

/** Looks until something is so; false where it is not in time. */
export async function until(isSo, limitMs) {
  const end = performance.now() + limitMs;
  while (!(await isSo())) {
    if (performance.now() > end) return false;
    await pause(LOOK_MS);
  }
  return true;
}

/** Ends all that is still there; to be called however the bench ends. */
export async function endAll({ keep = false } = {}) {
  await Promise.allSettled([...started].map((child) => killTree(child)));
  if (keep) console.log(`kept in ${work}`);
  else
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function killTree(child) {
  const below = treeOf(child.pid);
  child.kill('SIGKILL');
  for (const { pid } of below) killIfThere(pid);
}

function killIfThere(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Whether a process has ended; another one with its number is another one. */
function isGone({ pid, since }) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[19] !== since;
  } catch {
    return true;
  }
}
