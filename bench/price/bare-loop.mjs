import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
/** How long the load event is waited for once the document is there, as presscheck does. */
const LOAD_MS = 10_000;

/** The browser as a team’s own script would start it; foreign hosts fail at once here too. */
export function launchBare({ executablePath, headlessShell, env }) {
  return puppeteer.launch({
    executablePath,
    headless: headlessShell ? 'shell' : true,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    env: { ...process.env, ...env },
  });
}

/** Goes to each page, injects axe-core and runs it. */
export async function auditBare(browser, addresses, concurrency) {
  const queue = addresses.values();
  const work = async () => {
    const page = await browser.newPage();
    page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
    for (const address of queue) await auditOne(page, address);
    await page.close();
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}

async function auditOne(page, address) {
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    await page
      .waitForFunction('document.readyState === "complete"', { timeout: LOAD_MS })
      .catch(() => undefined);
    await page.evaluate(axeSource);
    await page.evaluate('axe.run()');
  } catch (error) {
    console.error(`bare loop: ${address}: ${error.message.split('\n')[0]}`);
  }
}
