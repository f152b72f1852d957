import puppeteer from 'puppeteer-core';
import { launchArguments } from '../../dist/browser/finding/launch-browser.js';

const CLOSED_OFF = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** The browser as presscheck starts it, closed off from all hosts but this machine, and open to who knows its address. */
export function launchOwn(found) {
  return puppeteer.launch({
    ...launchArguments(found, { flags: [CLOSED_OFF] }, process.getuid?.() !== 0),
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
    defaultViewport: null,
    timeout: 60_000,
    protocolTimeout: 120_000,
  });
}
