import { audit } from '../../dist/index.js';
import { expandTargets } from '../../dist/targets/expand-targets.js';
import { launchOwn } from './own-browser.mjs';

const AREAS = ['accessibility-links', 'text-size', 'headings'];
const MOST_PAGES = 12;

/** Prints how long an editor waits for what the three areas say of one article, where the browser is there already. */
export async function timeToFirstVerdict({ folder, found }) {
  const targets = await expandTargets({ targets: [folder] });
  const step = Math.max(1, Math.floor(targets.pages.length / MOST_PAGES));
  const addresses = targets.pages
    .filter((_, at) => at % step === 0)
    .slice(0, MOST_PAGES)
    .map(({ address }) => address);
  const browser = await launchOwn(found);
  const ms = [];
  try {
    for (const address of addresses) ms.push(await timeOf(address, browser));
  } finally {
    await Promise.all([browser.close(), targets.close()]);
  }
  ms.sort((a, b) => a - b);
  const at = (share) => Math.round(ms[Math.floor((ms.length - 1) * share)]);
  console.log(
    `one article of ${ms.length}, three areas, browser warm: median ${at(0.5)} ms (${at(0)} to ${at(1)})`,
  );
}

async function timeOf(address, browser) {
  const start = performance.now();
  await audit({
    targets: [address],
    concurrency: 1,
    connect: browser.wsEndpoint(),
    areas: AREAS,
    failOn: 'never',
  }).report;
  return performance.now() - start;
}
