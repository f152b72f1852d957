import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { page, serve, type TestServer } from '../helpers/serve.ts';
import { startCli } from '../helpers/started-cli.ts';
import { until } from '../helpers/until.ts';

/** A browser with busy pages ends by force after a second; the machine may be busy too. */
const SOON_MS = 3000;

const BUSY = page('<h1>Busy</h1><script>for (;;);</script>');
const asked = new Set<string>();

let site: TestServer;
beforeAll(async () => {
  site = await serve(({ url = '' }, response) => {
    if (url === '/busy') response.setHeader('Content-Type', 'text/html').end(BUSY);
    asked.add(url);
  });
});
afterAll(() => site.close());

test('a program whose audit is aborted ends soon, whatever the pages do', async () => {
  const paths = ['/busy', '/silent', '/silent-too'];
  const targets = paths.map((path) => site.origin + path);
  const child = fork(new URL('../helpers/aborted-audit.mjs', import.meta.url), targets);
  const ended = once(child, 'exit');
  await until(() => paths.every((path) => asked.has(path)), 40_000);
  const start = performance.now();
  child.send('stop');
  await until(() => child.exitCode !== null, 10_000).finally(() => child.kill('SIGKILL'));
  expect(await ended).toEqual([130, null]);
  expect(performance.now() - start).toBeLessThan(SOON_MS);
}, 60_000);

test('a run that waits for its list of targets is interrupted too', async () => {
  const cli = startCli(['@-'], mkdtempSync(join(tmpdir(), 'presscheck-list-')), 'pipe');
  // Its handlers stand when it reads: what is more than a pipe holds is taken from it.
  await new Promise((resolve) => cli.child.stdin?.write('\n'.repeat(1_000_000), resolve));
  cli.child.kill('SIGTERM');
  await until(() => cli.child.exitCode !== null, 5000).finally(() => cli.child.kill('SIGKILL'));
  expect(await cli.ended).toBe(130);
  expect(cli.said()).toBe('presscheck: Interrupted before it was known which pages to audit.\n');
}, 60_000);
