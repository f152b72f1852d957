// How the outlines that presscheck reads from the accessibility tree differ from those of a static
// parse of the same pages.
//
//   node bench/outlines.mjs FOLDER
//
// FOLDER holds manifest.json (file, h1, headingLevels and emptyHeadings of each page) and the pages.
// Prints how many pages agree, the differences by kind, and on how many stories the headline is known.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { audit } from '../dist/index.js';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Name the folder of the pages: node bench/outlines.mjs FOLDER');
  process.exit(2);
}
const manifest = JSON.parse(readFileSync(resolve(folder, 'manifest.json'), 'utf8'));
const seen = new Map();
await audit(
  {
    targets: manifest.map(({ file }) => resolve(folder, file)),
    root: resolve(folder),
    only: ['heading-not-empty', 'headline-is-h1'],
    hermetic: true,
    failOn: 'never',
  },
  {
    onEvidence({ page, probes }) {
      if (probes.headings?.status === 'ok') seen.set(page.url.split('/').at(-1), probes);
    },
  },
).report;

const rows = manifest.flatMap((page) => {
  const probes = seen.get(page.file);
  return probes ? [compare(page, probes)] : [];
});
const count = (test) => rows.filter(test).length;
console.log(`${rows.length} of ${manifest.length} pages read`);
console.log(`headings of level one agree: ${count(({ h1 }) => h1 === '')}`);
console.log(`levels agree: ${count(({ levels }) => levels === '')}`);
console.log(`empty headings agree: ${count(({ empty }) => empty === '')}`);
const stories = rows.filter(({ isStory }) => isStory);
const known = stories.filter(({ knownBy }) => knownBy !== null);
console.log(`headline known: ${known.length} of ${stories.length} stories`);
for (const { file, h1, levels, empty, knownBy, isStory } of rows) {
  const parts = [h1, levels, empty].filter(Boolean);
  if (isStory && knownBy === null) parts.push('headline not known');
  if (parts.length > 0) console.log(`${file}: ${parts.join('; ')}`);
}

function compare(page, { headings, headline }) {
  const own = headings.value.headings;
  const levels = own.map(({ level }) => level).join('');
  const ones = own.filter(({ level }) => level === 1).length;
  const empty = own.filter(({ name }) => name === '').length;
  const { emptyHeadings: known = 0 } = page;
  return {
    file: page.file,
    isStory: headline.value.notOne === null,
    knownBy: headline.value.knownBy,
    h1: ones === page.h1.length ? '' : `level one ${page.h1.length} → ${ones}`,
    levels: levels === page.headingLevels ? '' : `levels ${page.headingLevels} → ${levels}`,
    empty: empty === known ? '' : `empty ${known} → ${empty}`,
  };
}
