import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AREAS, type PageReport } from '../../../src/index.ts';
import { auditPages } from '../../helpers/audit-pages.ts';
import { servePages, type TestServer } from '../../helpers/serve.ts';

const STORY = `<main><article><h1>Ferry landing opens</h1>
<p>The council opened the new ferry landing on Friday, after two winters of work on the old stone quay.</p>
<p>Boats will cross the sound every half hour from Monday, and bicycles travel free until the end of May.</p>
<p>Fishermen asked for a crane, which the harbour office expects before the herring season begins.</p>
<p>Nobody could say who pays for the lamps along the pier.</p></article></main>`;

/** What the page is made of once its script has started: another document than the one that was sent. */
const WITH_A_SKIPPED_LEVEL = STORY.replace(
  '</article>',
  '<h2>What it cost</h2><p>Less than feared.</p><h4>Who pays</h4><p>The guilds do.</p></article>',
);

/** What may change is watched for some seconds: it is still looked at when the script comes, however fast the rest is. */
const WATCHED = '<p class="ticker">Wind from the north-west, force four.</p><script>';

/** Long enough to be typed beyond the time that a page is given to rest. */
const TYPED = 'Ferry landing opens after two winters of work on the old stone quay';

let site: TestServer;
const pages = new Map<string, PageReport>();

beforeAll(async () => {
  site = await servePages({
    '/rebuilt.html': lateAfter(STORY, WITH_A_SKIPPED_LEVEL).replace('<script>', WATCHED),
    '/empty-at-first.html': lateAfter('<p>Loading</p>', STORY),
    '/typed.html': typed(),
  });
  const { pages: audited } = await auditPages({
    targets: ['rebuilt', 'empty-at-first', 'typed'].map((name) => `${site.origin}/${name}.html`),
    areas: AREAS.filter((area) => area !== 'axe'),
  });
  for (const page of audited) pages.set(new URL(page.url).pathname, page);
}, 120_000);

afterAll(() => site.close());

test('a page that builds its story anew is judged with what it built, and says so', () => {
  const page = pages.get('/rebuilt.html');
  expect(outcomeOn(page, 'heading-levels-in-order')).toBe('failed');
  expect(page?.notes.join(' ')).toContain('replaced its content');
});

test('a page that is empty at first is judged with its story', () => {
  const page = pages.get('/empty-at-first.html');
  expect(outcomeOn(page, 'headline-is-h1')).toBe('passed');
});

test('a headline that types itself is judged when it is whole', () => {
  const page = pages.get('/typed.html');
  expect(page?.outline.map(({ text }) => text)).toEqual([TYPED]);
  expect(page?.notes.join(' ')).not.toContain('still changing');
});

function outcomeOn(page: PageReport | undefined, check: string) {
  return page?.checks.find(({ id }) => id === check)?.outcome;
}

function lateAfter(first: string, then: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Ferry landing opens</title></head>
<body><div id="app">${first}</div>
<script>setTimeout(() => { document.getElementById('app').innerHTML = ${JSON.stringify(then)}; }, 1500);</script>
</body></html>`;
}

function typed(): string {
  const page = lateAfter(STORY.replace(/<h1>.*<\/h1>/, '<h1></h1>'), '');
  return page.replace(
    /setTimeout.*;(?=<\/script>)/,
    `const box = document.querySelector('h1');
const typing = setInterval(() => {
  box.textContent = ${JSON.stringify(TYPED)}.slice(0, box.textContent.length + 1);
  if (box.textContent === ${JSON.stringify(TYPED)}) clearInterval(typing);
}, 70);`,
  );
}
