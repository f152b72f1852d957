import puppeteer, { type Browser } from 'puppeteer';
import { findBrowser } from '../../src/browser/finding/find-browser.ts';

/** A browser as tests of other projects start one: it draws by itself, and no flag is ours. */
export async function plainBrowser(): Promise<Browser> {
  const { executablePath, env, headlessShell } = await findBrowser(undefined);
  return puppeteer.launch({
    executablePath,
    headless: headlessShell ? 'shell' : true,
    env: { ...process.env, ...env },
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}
