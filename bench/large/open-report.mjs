import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../dist/browser/finding/find-browser.js';
import { launchArguments } from '../../dist/browser/finding/launch-browser.js';

/** How large a report is and how soon a browser has loaded and laid it out, in a sentence. */
export async function openReport(file) {
  const found = await findBrowser(undefined);
  const browser = await puppeteer.launch({
    ...launchArguments(found, { flags: [] }, process.getuid?.() !== 0),
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
  });
  try {
    const page = await browser.newPage();
    const start = performance.now();
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    const height = await page.evaluate('document.documentElement.scrollHeight');
    const ms = performance.now() - start;
    return `index.html: ${(statSync(file).size / 1e6).toFixed(2)} MB, loaded and laid out in ${ms.toFixed(0)} ms, ${height} px high`;
  } finally {
    await browser.close();
  }
}
