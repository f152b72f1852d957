import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import puppeteer from 'puppeteer-core';
import { ownMark } from '../../src/support/process-mark.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { page, servePages, type TestServer } from '../helpers/serve.ts';
import { processesWith, startCli } from '../helpers/started-cli.ts';
import { until } from '../helpers/until.ts';

const onLinux = process.platform === 'linux' ? test : test.skip;
const folder = () => mkdtempSync(join(tmpdir(), 'presscheck-killed-'));
const profilesIn = (path: string) =>
  readdirSync(path).filter((name) => name.startsWith('presscheck-profile-'));

let site: TestServer;
let isAsked: () => void = () => undefined;
beforeAll(async () => {
  site = await servePages({
    '/good': page('<main><h1>Good</h1></main>'),
    // Never answered, so that the browser is up as long as nobody ends it.
    '/silent': () => isAsked(),
  });
});
afterAll(() => site.close());

/** Starts a run, and returns when its browser has asked for the page. */
async function runThatWaits(temporary: string, others: readonly string[] = []) {
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  const args = [`${site.origin}/silent`, '--only', 'heading-not-empty', '--out', folder()];
  const cli = startCli([...args, ...others], temporary);
  await asked;
  return cli;
}

onLinux(
  'a run that is killed takes its browser with it, and the next removes its profile',
  async () => {
    const temporary = folder();
    const { child, ended } = await runThatWaits(temporary);
    expect(processesWith(temporary)).toBeGreaterThan(1);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    await until(() => processesWith(temporary) === 0, 5000);
    expect(profilesIn(temporary)).toHaveLength(1);
    // Of a process that runs, and what only looks like one of ours.
    const others = [`presscheck-profile-${ownMark()}-aBcDeF`, 'presscheck-profile-mine'];
    for (const name of others) mkdirSync(join(temporary, name));
    const next = startCli(
      [`${site.origin}/good`, '--only', 'heading-not-empty', '--out', folder()],
      temporary,
    );
    expect(await next.ended).toBe(0);
    expect(profilesIn(temporary).sort()).toEqual(others.sort());
  },
  60_000,
);

test('a run that is killed leaves none of its tabs in a browser that somebody else has started', async () => {
  const browser = await puppeteer.connect({ browserWSEndpoint: sharedBrowser() });
  const before = browser.targets().length;
  const { child, ended } = await runThatWaits(folder(), ['--connect', sharedBrowser()]);
  await until(() => browser.targets().length > before, 5000);
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  await until(() => browser.targets().length === before, 5000);
  await browser.disconnect();
}, 30_000);

onLinux.each(['SIGHUP', 'SIGTERM'] as const)(
  '%s ends a run like an interruption, with its browser and its profile',
  async (signal) => {
    const temporary = folder();
    const { child, ended } = await runThatWaits(temporary);
    expect(processesWith(temporary)).toBeGreaterThan(1);
    child.kill(signal);
    expect(await ended).toBe(130);
    await until(() => processesWith(temporary) === 0, 5000);
    expect(readdirSync(temporary)).toEqual([]);
  },
  60_000,
);
