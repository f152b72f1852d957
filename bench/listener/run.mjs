// How far the estimated way to the story is from what a real screen reader says: the words until the headline, and
// their order, on saved pages; and how far two runs of the screen reader agree with each other.
//
//   npm run bench:listener -- FOLDER|FILE…            all pages, each heard twice
//   npm run bench:listener -- --most 40 FOLDER|FILE…  every so manieth page, 40 in all
import { loadavg } from 'node:os';
import { audit } from '../../dist/index.js';
import { spokenRoles } from '../../dist/model/accessibility-links/way.words.js';
import { expandTargets } from '../../dist/targets/expand-targets.js';
import { quantile, sameOrder, wordsIn } from './agreement.mjs';

const { most, given } = readArguments(process.argv.slice(2));
const targets = await expandTargets({ targets: given });
const all = targets.pages.map(({ target, url }) =>
  target.endsWith('.html') ? target : `${target}${url}`,
);
await targets.close();
const step = Math.max(1, all.length / most);
const pages = Array.from(
  { length: Math.min(most, all.length) },
  (_, at) => all[Math.floor(at * step)],
);

console.log(`${pages.length} pages, load ${loadavg()[0].toFixed(1)} when it began`);
const first = await hearAll(pages);
const second = await hearAll(pages);
const rows = pages.flatMap((page) => rowFor(page, first.get(page), second.get(page)) ?? []);
for (const { page, heard, estimated, order } of rows)
  console.log(
    `${String(heard).padStart(6)} heard ${String(estimated).padStart(6)} estimated ${share(estimated / heard)} order ${share(order)}  ${page}`,
  );
tell();

function readArguments(args) {
  const at = args.indexOf('--most');
  return at < 0
    ? { most: Infinity, given: args }
    : { most: Number(args[at + 1]), given: args.toSpliced(at, 2) };
}

/** The evidence of each page, in a run of its own for every one, so that none is heard with what another left. */
async function hearAll(files) {
  const evidence = new Map();
  for (const file of files) {
    const run = audit(
      {
        targets: [file],
        only: ['way-to-story', 'first-words'],
        listener: 'orca',
        pictures: false,
        hermetic: true,
      },
      { onEvidence: (seen) => void evidence.set(file, seen.probes) },
    );
    await run.report.catch((error) => console.log(`${file}: ${error.message}`));
  }
  return evidence;
}

/** Words until the headline on both sides; null where one of them did not come so far. */
function rowFor(page, once, again) {
  const way = once?.way?.value;
  const reading = readingOf(once);
  if (!reading || way?.headlineAt === null || way?.headlineAt === undefined) {
    console.log(`left out, ${why(once)}: ${page}`);
    return null;
  }
  const before = way.said.slice(0, way.headlineAt);
  const said = before.map(
    ({ text, roles, leaving }) => `${text} ${spokenRoles(roles, leaving === true)}`,
  );
  const twice = readingOf(again);
  return {
    page,
    heard: Math.max(1, wordsIn(reading).length),
    estimated: before.reduce((sum, { words }) => sum + words, 0),
    order: sameOrder(wordsIn(reading), wordsIn(said)),
    agrees: twice === null ? null : twice.join('\n') === reading.join('\n'),
  };
}

/** What was read before the headline; null where the reading did not get there. */
function readingOf(probes) {
  const reading = probes?.heard?.value?.reading;
  return reading?.reachedHeadline ? reading.utterances.slice(0, -1).map(({ text }) => text) : null;
}

function why(probes) {
  const heard = probes?.heard?.value;
  if (!heard) return 'not loaded';
  if (heard.fault) return heard.fault;
  if (!probes.way?.value?.hasHeadline) return 'no headline';
  return heard.reading?.reachedHeadline ? 'headline not in the estimate' : 'headline not heard';
}

function tell() {
  const off = rows.map(({ heard, estimated }) => Math.abs(estimated - heard) / heard);
  const compared = rows.filter(({ agrees }) => agrees !== null);
  const agreeing = compared.filter(({ agrees }) => agrees).length;
  console.log(`
words until the headline: off by ${share(quantile(off, 0.5))} in the median, ${share(quantile(off, 0.9))} in nine of ten
order of what is said: ${share(
    quantile(
      rows.map(({ order }) => order),
      0.5,
    ),
  )} in the median, ${share(
    quantile(
      rows.map(({ order }) => order),
      0.1,
    ),
  )} in nine of ten
two runs of the screen reader agree on ${agreeing} of ${compared.length} pages
load ${loadavg()[0].toFixed(1)} when it ended`);
}

function share(value) {
  return value === undefined ? '–' : `${Math.round(value * 100)} %`;
}
