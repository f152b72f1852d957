// Where the time of a page goes: milliseconds a page by process, thread and kind of work, from a trace of
// the browser, one page at a time, for presscheck and for the bare loop.
//
//   npm run bench:trace -- FILE…
import { findBrowser } from '../../dist/browser/finding/find-browser.js';
import { audit } from '../../dist/index.js';
import { expandTargets } from '../../dist/targets/expand-targets.js';
import { auditBare, launchBare } from './bare-loop.mjs';
import { launchOwn } from './own-browser.mjs';

const CATEGORIES = ['devtools.timeline', 'toplevel', 'blink', 'cc', 'viz', 'v8'];
const MOST_ROWS = 25;
const found = await findBrowser(undefined);
const targets = await expandTargets({ targets: process.argv.slice(2) });
const addresses = targets.pages.map(({ address }) => address);
const ours = await launchOwn(found);
const bare = await launchBare(found);
const sides = {
  presscheck: [
    ours,
    () =>
      audit({ targets: addresses, concurrency: 1, connect: ours.wsEndpoint(), failOn: 'never' })
        .report,
  ],
  'bare loop': [bare, () => auditBare(bare, addresses, 1)],
};
try {
  for (const [name, [browser, run]] of Object.entries(sides)) {
    const { events, ms } = await traced(browser, run);
    console.log(`\n${name}: ${Math.round(ms / addresses.length)} ms a page`);
    printRows(selfTimes(events));
  }
} finally {
  await Promise.all([ours.close(), bare.close(), targets.close()]);
}

async function traced(browser, run) {
  const session = await browser.target().createCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  const start = performance.now();
  await run();
  const ms = performance.now() - start;
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return { events, ms };
}

/** Milliseconds by thread, and by thread and event without what is inside it. */
function selfTimes(events) {
  const names = namesOf(events);
  const threads = new Map();
  const rows = new Map();
  for (const [key, work] of grouped(events.filter(isWork))) {
    work.sort((a, b) => a.ts - b.ts || b.dur - a.dur);
    addThread(names(key), work, threads, rows);
  }
  return { threads, rows };
}

/** Work lies within work: what is inside counts for itself alone. */
function addThread(thread, work, threads, rows) {
  const add = (map, key, micros) => map.set(key, (map.get(key) ?? 0) + micros / 1000);
  const open = [];
  for (const { ts, dur = 0, tdur = dur, name } of work) {
    while (open.length > 0 && open.at(-1).end <= ts) open.pop();
    const row = `${thread} | ${name}`;
    add(rows, row, tdur);
    if (open.length > 0) add(rows, open.at(-1).row, -tdur);
    else add(threads, thread, tdur);
    open.push({ end: ts + dur, row });
  }
}

function isWork({ ph }) {
  return ph === 'X';
}

function keyOf({ pid, tid }) {
  return `${pid}/${tid}`;
}

function grouped(events) {
  const groups = new Map();
  for (const event of events) {
    const key = keyOf(event);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return groups;
}

/** The name of a thread with its process, numbers left out. */
function namesOf(events) {
  const threads = new Map();
  const processes = new Map();
  for (const event of events) {
    if (event.name === 'thread_name') threads.set(keyOf(event), event.args.name);
    if (event.name === 'process_name') processes.set(String(event.pid), event.args.name);
  }
  return (key) =>
    `${processes.get(key.split('/')[0]) ?? '?'}: ${threads.get(key) ?? '?'}`.replace(/\d+/g, '');
}

function printRows({ threads, rows }) {
  const print = (map) => {
    for (const [key, ms] of [...map].sort((a, b) => b[1] - a[1]).slice(0, MOST_ROWS))
      console.log(`${String(Math.round(ms / addresses.length)).padStart(6)}  ${key}`);
  };
  print(threads);
  console.log('  without what is inside:');
  print(rows);
}
