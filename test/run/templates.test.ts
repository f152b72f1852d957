import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CheckResult, PageReport } from '../../src/index.ts';
import { covers } from '../../src/run/templates/covers.ts';
import { auditPages } from '../helpers/audit-pages.ts';
import { page, servePages, type TestServer } from '../helpers/serve.ts';

const STORIES = [
  ['Harbour wall to be raised', 'The council has voted to raise the harbour wall before winter.'],
  ['Night buses return', 'Night buses will run again from the first of the month, on four lines.'],
  ['Library opens on Sundays', 'Readers may come on Sundays too, after a trial over the summer.'],
  [
    'Old cinema finds a buyer',
    'A group of neighbours has bought the cinema that closed in spring.',
  ],
] as const;

type Parts = { headline?: string; skip?: string; story?: string; script?: string };

/** A story in a template whose headline stands in a box of one height, with a skip link that leads nowhere. */
function story(at: number, { headline, skip = '#nowhere', story = '', script = '' }: Parts = {}) {
  const [title = '', opening = ''] = STORIES[at % STORIES.length] ?? [];
  const lines = [1, 2, 3, 4].map(
    (part) => `<p>${opening} That is part ${part} of what was said at the meeting, which went on for
      an hour; those who had come asked for more time and for a plan that they could read.</p>`,
  );
  return page(
    `<a class="skip" href="${skip}">Skip to the story</a>
     <header><nav aria-label="Sections"><a href="/a">News</a> <a href="/b">Sport</a></nav></header>
     <main id="story" tabindex="-1"><article><h1>${headline ?? title}</h1>${lines.join('')}${story}</article></main>
     <footer><p>The paper of the town.</p></footer><script>${script}</script>`,
    `<meta name="viewport" content="width=device-width">
     <style>.note { height: 44px; line-height: 1.2; overflow: hidden; width: 400px } h1 { font-size: 28px }</style>`,
  );
}

const NOTE = (words: string) => `<div class="note">${words}</div>`;

/** A line that no narrow window holds, in a page that asks for a style sheet only when its window changes. */
const WIDE =
  '<p style="width:900px">This line is wider than a narrow window, whatever is done to it.</p>';
const LATE = `addEventListener('resize', () => {
  document.head.insertAdjacentHTML('beforeend', '<link rel="stylesheet" href="/gone.css">');
}, { once: true });`;

let server: TestServer;

beforeAll(async () => {
  const plain = Object.fromEntries(
    STORIES.map((_, at) => [`/plain/${at}.html`, story(at, { story: NOTE('Updated today') })]),
  );
  const late = Object.fromEntries(
    STORIES.map((_, at) => [`/late/${at}.html`, story(at, { story: WIDE, script: LATE })]),
  );
  server = await servePages({
    ...plain,
    ...late,
    '/long.html': story(2, {
      story: NOTE('Updated today after the council had answered our questions at some length'),
    }),
    '/other-script.html': story(2, {
      story: NOTE('Updated today'),
      script: 'document.title += "!"',
    }),
    '/other-link.html': story(2, { story: NOTE('Updated today'), skip: '#story' }),
    '/table.html': story(2, {
      story: `${NOTE('Updated today')}<table style="width:900px"><tr><td>One</td><td>Two</td></tr></table>`,
    }),
  });
});
afterAll(() => server.close());

async function audited(...paths: string[]): Promise<Map<string, PageReport>> {
  return auditedAtOnce(1, paths);
}

async function auditedAtOnce(
  concurrency: number,
  paths: readonly string[],
): Promise<Map<string, PageReport>> {
  const { pages } = await auditPages({
    targets: paths.map((path) => `${server.origin}${path}`),
    areas: ['accessibility-links', 'text-size'],
    concurrency,
    pictures: false,
  });
  return new Map(pages.map((one) => [new URL(one.url).pathname, one]));
}

const TWO = ['/plain/0.html', '/plain/1.html'];

function check(one: PageReport | undefined, id: string): CheckResult | undefined {
  return one?.checks.find((result) => result.id === id);
}

test('pages of one template: the first two are tried, the others are told what was found, in their own places', async () => {
  const pages = await audited(...TWO, '/plain/2.html', '/plain/3.html');
  for (const path of TWO) expect(pages.get(path)?.triedOn).toBeUndefined();
  for (const path of ['/plain/2.html', '/plain/3.html']) {
    const one = pages.get(path);
    expect(one?.triedOn?.map(({ url }) => new URL(url).pathname)).toEqual(['/plain/0.html']);
    expect(one?.triedOn?.[0]?.checks).toEqual(
      expect.arrayContaining(['skip-link-target-exists', 'zoom-200-no-loss', 'reflow-320']),
    );
    expect(one?.notes.join()).toContain('/plain/0.html');
    const outcomes = (of: PageReport | undefined) =>
      of?.checks.map(({ id, outcome }) => `${id} ${outcome}`);
    expect(outcomes(one)).toEqual(outcomes(pages.get('/plain/0.html')));
    expect(check(one, 'skip-link-target-exists')?.outcome).toBe('failed');
  }
}, 180_000);

test('with several pages at once the others wait for the first two', async () => {
  const paths = ['0', '1', '2', '3'].map((at) => `/plain/${at}.html`);
  const pages = await auditedAtOnce(4, paths);
  expect(paths.filter((path) => pages.get(path)?.triedOn === undefined)).toHaveLength(2);
}, 180_000);

test('a page with a longer text in a box that cuts it off is tried itself', async () => {
  const pages = await audited(...TWO, '/long.html', '/plain/3.html');
  const outcomes = ['/plain/0.html', '/long.html', '/plain/3.html'].map((path) => {
    const one = pages.get(path);
    return [check(one, 'text-spacing-no-loss')?.outcome, one?.triedOn !== undefined];
  });
  expect(outcomes).toEqual([
    ['passed', false],
    ['failed', false],
    ['passed', true],
  ]);
}, 180_000);

test.each([
  ['a script of its own', '/other-script.html'],
  ['a skip link that leads elsewhere', '/other-link.html'],
  ['a wide table in its story', '/table.html'],
])(
  'a page with %s is tried itself',
  async (_, path) => {
    const pages = await audited(...TWO, path);
    expect(pages.get(path)?.triedOn).toBeUndefined();
  },
  180_000,
);

test('what only one of the tried pages has is no fault of the template', async () => {
  const pages = await audited('/other-link.html', '/plain/0.html', '/plain/2.html');
  expect(pages.get('/plain/2.html')?.triedOn).toBeUndefined();
}, 180_000);

test('a style sheet that was missing once the text was enlarged casts its doubt on pages that are told what was found', async () => {
  const pages = await audited('/late/0.html', '/late/1.html', '/late/2.html');
  const said = [...pages.values()].map((one) => [
    check(one, 'reflow-320')?.outcome,
    one.triedOn?.[0]?.checks.includes('reflow-320') ?? false,
  ]);
  expect(said).toEqual([
    ['cantTell', false],
    ['cantTell', false],
    ['cantTell', true],
  ]);
}, 180_000);

test('every page in full', async () => {
  const { pages } = await auditPages({
    targets: ['0', '1', '2'].map((at) => `${server.origin}/plain/${at}.html`),
    only: ['skip-link-target-exists'],
    concurrency: 1,
    pictures: false,
    everyPage: 'full',
  });
  expect(pages.map(({ triedOn }) => triedOn)).toEqual([undefined, undefined, undefined]);
}, 180_000);

test('a page is covered by one that had all of its kinds of elements, with texts about as long', () => {
  const tried = { frame: [], kinds: { p: 100, h1: 40 }, longestWord: 12 };
  expect(covers(tried, { frame: [], kinds: { p: 130 }, longestWord: 14 })).toBe(true);
  expect(covers(tried, { frame: [], kinds: { p: 131 }, longestWord: 12 })).toBe(false);
  expect(covers(tried, { frame: [], kinds: { p: 10, table: 0 }, longestWord: 12 })).toBe(false);
  expect(covers(tried, { frame: [], kinds: { p: 10 }, longestWord: 15 })).toBe(false);
});
