import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { runCli } from '../helpers/run-cli.ts';
import { processesWith } from '../helpers/started-cli.ts';
import { until } from '../helpers/until.ts';

/** Starts the built desk; its address, once it is printed, and what it takes to end it. */
async function started(args: readonly string[]) {
  const temporary = mkdtempSync(join(tmpdir(), 'presscheck-desk-test-'));
  const child = spawn(process.execPath, ['dist/cli/bin.js', 'desk', '--no-open', ...args], {
    env: { ...process.env, TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  await until(() => /http:\S+\n/.test(said), 30_000);
  const [address = ''] = /http:\S+/.exec(said) ?? [];
  return { child, ended, address, said, temporary };
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'the desk prints its address, and leaves neither files nor a browser when it is ended by %s',
  async (signal) => {
    const { child, ended, address, said, temporary } = await started(['fixtures/site']);
    expect(said).toMatch(
      /^The desk is open at http:\/\/127\.0\.0\.1:\d+\/open\?token=[\w-]{43}\n$/,
    );
    const opened = await fetch(address);
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
    const { origin } = new URL(address);
    const state = await fetch(`${origin}/api/desk`, { headers: { cookie } });
    expect((await state.json()).pages.length).toBe(11);
    expect(readdirSync(temporary).length).toBeGreaterThan(0);
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(readdirSync(temporary)).toEqual([]);
    await until(() => processesWith(temporary) === 0, 10_000);
  },
  60_000,
);

test.each([
  [['desk', 'nowhere'], '“nowhere” does not exist. Check the path'],
  [['desk', '--port', 'x'], '--port must be a number from 0 to 65535; it is “x”.'],
  [['desk', '--port', '70000'], '--port must be a number from 0 to 65535; it is “70000”.'],
  [['desk', '--locale', 'he', '--port', 'x'], '‎--port חייב להיות מספר'],
])('%j is told in one line', async (args, line) => {
  const { code, stdout, stderr } = await runCli(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(line);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('what the desk’s page loads is less than 60 kB, packed', () => {
  const files = ['desk.js', 'desk.css', 'report.css'].map((file) =>
    readFileSync(join('dist/assets', file)),
  );
  const size = files.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
  expect(size).toBeGreaterThan(5000);
  expect(size).toBeLessThan(60_000);
});

test('what the desk’s page loads names no other server, and makes no program of a text', () => {
  const script = readFileSync('dist/assets/desk.js', 'utf8');
  const addresses = [...script.matchAll(/https?:\/\/[\w.-]+/g)].map(([address]) => address);
  expect(
    addresses.filter((one) => !/^https?:\/\/(?:www\.w3\.org|example\.org)$/.test(one)),
  ).toEqual([]);
  expect(script).not.toMatch(/\beval\(|new Function\(/);
});
