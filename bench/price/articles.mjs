import { rmSync } from 'node:fs';
import { audit } from '../../dist/index.js';
import { expandTargets } from '../../dist/targets/expand-targets.js';
import { auditBare, launchBare } from './bare-loop.mjs';
import { watchMachine } from './machine.mjs';
import { launchOwn } from './own-browser.mjs';
import { watchTree } from './process-tree.mjs';
import { writeVariants } from './variants.mjs';

/** Pages that a side does before it is the other's turn, for each page that is open at once. */
const TURN = 2;

/** Prints pages a second and processor time a page of both sides, and their ratios. */
export async function priceOfArticles({ folder, pages, concurrency, found }) {
  const targets = await expandTargets({ targets: [folder], ...(pages ? { maxPages: pages } : {}) });
  const addresses = targets.pages.map(({ address }) => address);
  const sides = await openSides(found, concurrency);
  const machine = watchMachine([process.pid]);
  try {
    for (let at = 0, round = 0; at < addresses.length; at += TURN * concurrency, round += 1) {
      const turn = addresses.slice(at, at + TURN * concurrency);
      const names = round % 2 === 0 ? Object.keys(sides) : Object.keys(sides).reverse();
      for (const name of names) await takeTurn(sides[name], turn);
    }
  } finally {
    await Promise.all([...Object.values(sides).map(({ close }) => close()), targets.close()]);
  }
  printArticles(addresses.length, concurrency, sides, machine.stop(), found);
}

/**
 * The same for a build whose pages come from a few templates, which presscheck tells and the bare loop does
 * not: each side audits all of it twice, the other side between.
 */
export async function priceOfBuild({ folder, pages, variants, concurrency, found }) {
  const originals = await expandTargets({
    targets: [folder],
    ...(pages ? { maxPages: pages } : {}),
  });
  const build = writeVariants(
    originals.pages.flatMap(({ file }) => file ?? []),
    variants,
  );
  await originals.close();
  const targets = await expandTargets({ targets: [build] });
  const addresses = targets.pages.map(({ address }) => address);
  const sides = await openSides(found, concurrency);
  const machine = watchMachine([process.pid]);
  try {
    for (const name of ['presscheck', 'bare loop', 'bare loop', 'presscheck'])
      await takeTurn(sides[name], addresses);
  } finally {
    await Promise.all([...Object.values(sides).map(({ close }) => close()), targets.close()]);
    rmSync(build, { recursive: true });
  }
  console.log(`A build of ${originals.pages.length} templates, each side twice:`);
  printArticles(2 * addresses.length, concurrency, sides, machine.stop(), found);
}

/** A browser for each side, what it does with some addresses, and what that has cost so far. */
async function openSides(found, concurrency) {
  const ours = await launchOwn(found);
  const bare = await launchBare(found);
  const timings = {};
  return {
    presscheck: {
      ...newSide(ours, (turn) => auditWhole(ours, turn, concurrency, timings)),
      timings,
    },
    'bare loop': newSide(bare, (turn) => auditBare(bare, turn, concurrency)),
  };
}

function newSide(browser, run) {
  return { pid: browser.process().pid, run, close: () => browser.close(), ms: [], seconds: 0 };
}

/** Time of the turn, and what Node and the side's browser took of the processors. */
async function takeTurn(side, turn) {
  const tree = watchTree(side.pid);
  const own = process.cpuUsage();
  const start = performance.now();
  await side.run(turn);
  side.ms.push(performance.now() - start);
  const { user, system } = process.cpuUsage(own);
  side.seconds += tree.stop().processorSeconds + (user + system) / 1e6;
}

async function auditWhole(browser, targets, concurrency, timings) {
  const onEvidence = (evidence) => {
    for (const [step, ms] of Object.entries(evidence.timings))
      timings[step] = (timings[step] ?? 0) + ms;
  };
  const connect = browser.wsEndpoint();
  await audit({ targets, concurrency, connect, failOn: 'never' }, { onEvidence }).report;
}

function printArticles(count, concurrency, sides, { others, before, after }, found) {
  const { presscheck, 'bare loop': bare } = sides;
  const ratios = presscheck.ms.map((ms, turn) => bare.ms[turn] / ms).sort((a, b) => a - b);
  const total = sum(bare.ms) / sum(presscheck.ms);
  console.log(`${count} pages, ${concurrency} at once, ${found.executablePath}`);
  console.log(
    `load before ${before.toFixed(1)}, after ${after.toFixed(1)}; other programs took ${(others * 100).toFixed(0)} % of the machine`,
  );
  for (const [name, side] of Object.entries(sides)) {
    const pace = (count * 1000) / sum(side.ms);
    console.log(
      `${name}: ${pace.toFixed(2)} pages/s, ${(side.seconds / count).toFixed(2)} s of processor time a page`,
    );
  }
  if (others > 0.1) return void console.log('No ratio: the machine was busy with something else.');
  const at = (share) => ratios[Math.floor((ratios.length - 1) * share)].toFixed(2);
  console.log(
    `pages/s against the bare loop: ${total.toFixed(2)} (turns: median ${at(0.5)}, ${at(0.1)} to ${at(0.9)})`,
  );
  console.log(
    `processor time against the bare loop: ${(presscheck.seconds / bare.seconds).toFixed(2)}`,
  );
  const steps = Object.entries(presscheck.timings).map(
    ([step, ms]) => `${step} ${Math.round(ms / count)}`,
  );
  console.log(`milliseconds a page in presscheck: ${steps.join(', ')}`);
}

function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}
