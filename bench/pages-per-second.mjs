// How many pages a second presscheck audits, against the bare loop that a team would write itself:
// puppeteer, goto, inject axe-core, axe.run, with the same pages, browser and concurrency. Both run in
// turn, several times; what counts is the ratio, with its spread.
//
//   npm run bench -- [FOLDER] [--pages N] [--rounds N] [--concurrency N] [--browser PATH]
//                   [--bare-browser PATH] [--exclude GLOB]
//
// --bare-browser gives the bare loop another build of the same browser: new headless Chromium is what
// puppeteer starts by default, presscheck prefers the faster headless shell where there is one.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer';
import { findBrowser } from '../dist/browser/find-browser.js';
import { audit } from '../dist/index.js';
import { expandTargets } from '../dist/targets/expand-targets.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    concurrency: { type: 'string', default: String(availableParallelism() + 1) },
    browser: { type: 'string' },
    'bare-browser': { type: 'string' },
    exclude: { type: 'string', multiple: true },
  },
});
const folder = positionals[0] ?? 'fixtures/site';
const concurrency = Number(values.concurrency);
const chosen = {
  targets: [folder],
  ...(values.pages ? { maxPages: Number(values.pages) } : {}),
  ...(values.exclude ? { exclude: values.exclude } : {}),
};
const found = await findBrowser(values.browser);
const bareBrowser = values['bare-browser'] ? await findBrowser(values['bare-browser']) : found;
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Milliseconds that presscheck takes, and where it spends them. */
async function runPresscheck() {
  const timings = {};
  const start = performance.now();
  await audit(
    { ...chosen, hermetic: true, concurrency, browser: found.executablePath },
    {
      onEvidence: (evidence) => {
        for (const [step, ms] of Object.entries(evidence.timings))
          timings[step] = (timings[step] ?? 0) + ms;
      },
    },
  ).report;
  return { ms: performance.now() - start, timings };
}

/** Milliseconds that the bare loop takes. Foreign hosts fail at once here too. */
async function runBareLoop(pages) {
  const start = performance.now();
  const browser = await puppeteer.launch({
    executablePath: bareBrowser.executablePath,
    headless: bareBrowser.headlessShell ? 'shell' : true,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    env: { ...process.env, ...bareBrowser.env },
  });
  const queue = pages.values();
  const work = async () => {
    const page = await browser.newPage();
    page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
    for (const { address } of queue) await auditBare(page, address);
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  await browser.close();
  return { ms: performance.now() - start };
}

async function auditBare(page, address) {
  try {
    await page.goto(address, { waitUntil: 'load', timeout: 30_000 });
    await page.evaluate(axeSource);
    await page.evaluate('axe.run()');
  } catch (error) {
    console.error(`bare loop: ${address}: ${error.message.split('\n')[0]}`);
  }
}

const targets = await expandTargets(chosen);
const count = targets.pages.length;
const ratios = [];
let last = { timings: {} };
try {
  console.log(
    `${count} pages, ${concurrency} at once, ${values.rounds} rounds, ${found.executablePath} against ${bareBrowser.executablePath}`,
  );
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    const bare = await runBareLoop(targets.pages);
    last = await runPresscheck();
    ratios.push(bare.ms / last.ms);
    const [ours, theirs] = [last, bare].map(({ ms }) => ((count * 1000) / ms).toFixed(2));
    console.log(
      `round ${round}: presscheck ${ours} pages/s, bare loop ${theirs} pages/s, ratio ${ratios.at(-1).toFixed(2)}`,
    );
  }
} finally {
  await targets.close();
}
ratios.sort((a, b) => a - b);
const median = ratios[Math.floor(ratios.length / 2)];
console.log(
  `presscheck : bare loop = ${median.toFixed(2)} (${ratios[0].toFixed(2)} to ${ratios.at(-1).toFixed(2)})`,
);
const steps = Object.entries(last.timings).map(([step, ms]) => `${step} ${Math.round(ms / count)}`);
console.log(`milliseconds a page in presscheck: ${steps.join(', ')}`);
