import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { audit, type Evidence, judge, type Report } from '../../src/index.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';

const PAGES = 200;
/** About 20 s where nothing else runs; tests share their machine. */
const LONGEST_MS = 300_000;
const SECTIONS = ['news', 'sport', 'culture', 'harbour'];
const only = [
  'heading-not-empty',
  'headings-before-headline',
  'title-names-story',
  'heading-levels-in-order',
];

/** Faults of single stories: two are alike, one stands where the template has one too. */
const SINGLE: Record<number, (html: string) => string> = {
  7: (html) => html.replace('<!-- story -->', '<h3></h3>'),
  58: (html) => html.replace('<!-- story -->', '<h3></h3>'),
  101: (html) => html.replace('<!-- story -->', '<h5>Later that day</h5>'),
  144: (html) => html.replace(/<title>.*<\/title>/, '<title>Untitled</title>'),
  199: (html) => html.replace('<!-- footer -->', '<h2></h2>'),
};

/** Three faults of the template: a heading of level one in the banner that says something else on each page, an empty heading below each headline, and one in the footer. */
function story(at: number): string {
  const headline = `Ferry ${words(at)} comes back to ${words(at + 7)}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline} | The Quay</title>
<meta property="og:title" content="${headline}"><meta property="og:type" content="article"></head>
<body><header><h1>${words(at + 3)} today</h1></header>
<main><article><h1>${headline}</h1><h2 class="deck"></h2>
<p>${`It was ${words(at)} o’clock when the boat came in, and ${words(at + 1)} people stood on the quay. `.repeat(6)}</p>
<!-- story -->
<p>${`Nobody had seen ${words(at + 2)} of them before, said the harbour master. `.repeat(6)}</p>
</article></main>
<footer><h2></h2><p>The Quay</p><!-- footer --></footer></body></html>`;
}

const WORDS = [
  'red',
  'late',
  'proud',
  'small',
  'green',
  'north',
  'quiet',
  'bright',
  'windy',
  'plain',
];
function words(at: number): string {
  return `${WORDS[at % 10]} ${WORDS[Math.floor(at / 10) % 10]} ${WORDS[(at * 3 + Math.floor(at / 100)) % 10]}`;
}

const folder = mkdtempSync(join(tmpdir(), 'presscheck-template-'));
afterAll(() => rmSync(folder, { recursive: true }));

function writeSite(): string {
  for (const section of SECTIONS) mkdirSync(join(folder, section));
  for (let at = 0; at < PAGES; at += 1) {
    const html = (SINGLE[at] ?? ((same: string) => same))(story(at));
    writeFileSync(join(folder, SECTIONS[at % SECTIONS.length] ?? '', `story-${at}.html`), html);
  }
  return folder;
}

const causesOf = ({ rootCauses }: Report) =>
  rootCauses.map(({ checkId, pages }) => `${checkId} ${pages.length}`).sort();

const idsOf = ({ rootCauses }: Report) => rootCauses.map(({ id }) => id).sort();

test(
  'two hundred pages with three faults of the template and five of their own have eight causes',
  async () => {
    const evidence: Evidence[] = [];
    const options = { targets: [writeSite()], only, pictures: false, connect: sharedBrowser() };
    const report = await audit(options, { onEvidence: (seen) => void evidence.push(seen) }).report;
    expect(report.summary.pages).toMatchObject({ total: PAGES, error: 0 });
    expect(causesOf(report)).toEqual([
      'heading-levels-in-order 1',
      'heading-not-empty 1',
      'heading-not-empty 1',
      'heading-not-empty 1',
      'heading-not-empty 200',
      'heading-not-empty 200',
      'headings-before-headline 200',
      'title-names-story 1',
    ]);
    expect(idsOf(judge(evidence, { only }))).toEqual(idsOf(report));
    const oneSection = evidence.filter(({ page }) => page.url.startsWith('/news/'));
    expect(oneSection).toHaveLength(PAGES / SECTIONS.length);
    expect(idsOf(report)).toEqual(expect.arrayContaining(idsOf(judge(oneSection, { only }))));
  },
  LONGEST_MS,
);
