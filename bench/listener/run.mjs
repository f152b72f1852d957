// How far the estimated way to the story is from what a real screen reader says: the words until the headline, and
// their order, on saved pages; and how far two runs of the screen reader agree with each other.
//
//   npm run bench:listener -- FOLDER|FILE…            all pages, each heard twice
//   npm run bench:listener -- --most 40 FOLDER|FILE…  every so manieth page, 40 in all
import { loadavg } from 'node:os';
import { audit } from '../../dist/index.js';
import { spokenRoles } from '../../dist/model/accessibility-links/way.words.js';
import { expandTargets } from '../../dist/targets/expand-targets.js';
import { countWords } from '../../dist/text/count-words.js';
import { quantile, sameOrder, wordsIn } from './agreement.mjs';

/** How the second run heard it. */
const SECOND = new Map([
  [true, 'twice the same'],
  [false, 'the second time not the same'],
  [null, 'the second time not to the end'],
]);

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
const rows = [];
for (const page of pages) {
  const row = rowFor(page, await hear(page), await hear(page));
  if (row === null) continue;
  rows.push(row);
  const { heard, estimated, order, agrees } = row;
  console.log(
    `${String(heard).padStart(6)} heard ${String(estimated).padStart(6)} estimated ${share(estimated / heard)} order ${share(order)} ${SECOND.get(agrees)}  ${page}`,
  );
}
tell();

function readArguments(args) {
  const at = args.indexOf('--most');
  return at < 0
    ? { most: Infinity, given: args }
    : { most: Number(args[at + 1]), given: args.toSpliced(at, 2) };
}

/** The evidence of a page, in a run of its own, so that none is heard with what another left. */
async function hear(file) {
  let probes = null;
  const run = audit(
    {
      targets: [file],
      only: ['way-to-story', 'first-words'],
      listener: 'orca',
      pictures: false,
      hermetic: true,
    },
    {
      onEvidence: (seen) => {
        probes = seen.probes;
      },
    },
  );
  await run.report.catch((error) => console.log(`${file}: ${error.message}`));
  return probes;
}

/** Words until the headline on both sides; null where one of them did not come so far. */
function rowFor(page, once, again) {
  const way = once?.way?.value;
  const reading = readingOf(once);
  if (!reading || way?.headlineAt === null || way?.headlineAt === undefined) {
    console.log(`left out, ${why(once)} (the second time ${why(again)}): ${page}`);
    return null;
  }
  const before = way.said.slice(0, way.headlineAt);
  const said = before.map(
    ({ text, roles, leaving }) => `${text} ${spokenRoles(roles, leaving === true)}`,
  );
  const twice = readingOf(again);
  return {
    page,
    heard: Math.max(
      1,
      Math.round(mean([reading, twice ?? reading].map((one) => count(one, way.lang)))),
    ),
    estimated: before.reduce((sum, { words }) => sum + words, 0),
    order: sameOrder(wordsIn(reading), wordsIn(said)),
    agrees: twice === null ? null : twice.join('\n') === reading.join('\n'),
  };
}

/** Words as the estimate counts them: some languages put no spaces between theirs. */
function count(texts, lang) {
  return texts.reduce((sum, text) => sum + countWords(text, lang), 0);
}

function mean(numbers) {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
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
