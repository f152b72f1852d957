import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Report } from '../../src/index.ts';
import { auditPages } from '../helpers/audit-pages.ts';
import { page, servePages, type TestServer } from '../helpers/serve.ts';

const only = ['heading-not-empty', 'heading-levels-in-order', 'link-name', 'button-name'];

const PAGE = `
<header><h2 class="logo_x1"></h2><nav><ul><li><a href="/news/">News</a></li></ul></nav></header>
<main><article>
<h1>Ferry returns</h1>
<div class="ad" id="slot-1"><p>Advertisement</p></div>
<p>It came at noon.</p>
<h4 class="css-1ab2c3">On the pier</h4>
<p>People waved.</p>
<button name="share_3f9a2c1b" class="btn_77fe2"><svg width="20" height="20"></svg></button>
</article></main>
<footer>
<a href="https://social.example/press?utm=1"><svg width="20" height="20"></svg></a>
<h2></h2><h2 data-second></h2>
</footer>`;

/** What is done to the page beside the failing elements, and must not matter. */
const ELSEWHERE: Record<string, (html: string) => string> = {
  'texts are edited': (html) =>
    html.replace('People waved.', 'Nobody saw it.').replace('Ferry', 'Boat'),
  'siblings are added': (html) =>
    html.replace('<p>It came', '<p>New first paragraph.</p><p>It came'),
  'an ad moves': (html) => {
    const ad = '<div class="ad" id="slot-1"><p>Advertisement</p></div>';
    return html.replace(ad, '').replace('</article>', `${ad}</article>`);
  },
  'ids and classes are hashed anew': (html) =>
    html
      .replace('css-1ab2c3', 'css-9zz8y7" id="h-99')
      .replace('logo_x1', 'logo_q8')
      .replace('slot-1', 'slot-7'),
  'a wrapper comes in between': (html) =>
    html
      .replace('<main><article>', '<main><div class="grid"><article>')
      .replace('</article>', '</article></div>'),
  'addresses get other query strings': (html) => html.replace('utm=1', 'utm=2&v=1712345678901'),
  'names get other hashes': (html) => html.replace('3f9a2c1b', 'b1c2a9f3'),
};

/** What is done to a failing element, and which check must take it for another. */
const ITSELF: [string, string, (html: string) => string][] = [
  ['its words', 'heading-levels-in-order', (html) => html.replace('On the pier', 'In the harbour')],
  ['its tag', 'heading-levels-in-order', (html) => html.replaceAll('h4', 'h5')],
  [
    'its role',
    'button-name',
    (html) => html.replace('<button ', '<button role="switch" aria-checked="true" '),
  ],
  [
    'its address',
    'link-name',
    (html) => html.replace('social.example/press', 'video.example/press'),
  ],
  [
    'its template part',
    'heading-not-empty',
    (html) => html.replace('<h2 class="logo_x1"></h2><nav>', '<nav><h2 class="logo_x1"></h2>'),
  ],
];

let server: TestServer;
let report: Report;

beforeAll(async () => {
  const variants = { '/base': PAGE, '/alike': withSibling(PAGE) };
  const routes = Object.entries(variants).concat(
    Object.entries(ELSEWHERE).map(([name, edit]) => [address(name), edit(PAGE)]),
    ITSELF.map(([name, , edit]) => [address(name), edit(PAGE)]),
  );
  server = await servePages(Object.fromEntries(routes.map(([path, body]) => [path, page(body)])));
  const targets = routes.map(([path]) => `${server.origin}${path}`);
  report = await auditPages({ targets, only });
});
afterAll(() => server.close());

test.each(Object.entries(ELSEWHERE))('fingerprints stay while %s', (name, edit) => {
  expect(edit(PAGE)).not.toBe(PAGE);
  expect(fingerprintsOf('/base')).toHaveLength(6);
  expect(fingerprintsOf(address(name))).toEqual(fingerprintsOf('/base'));
});

test.each(ITSELF)('a change of %s makes another finding of %s', (name, check) => {
  expect(fingerprintsOf(address(name), check)).toHaveLength(fingerprintsOf('/base', check).length);
  expect(fingerprintsOf(address(name), check)).not.toEqual(fingerprintsOf('/base', check));
  const others = only.filter((id) => id !== check);
  for (const id of others)
    expect(fingerprintsOf(address(name), id)).toEqual(fingerprintsOf('/base', id));
});

test('one more element that is alike changes nothing of those before it', () => {
  const before = fingerprintsOf('/base', 'heading-not-empty');
  const after = fingerprintsOf('/alike', 'heading-not-empty');
  expect(after).toHaveLength(before.length + 1);
  expect(after.slice(0, -1)).toEqual(before);
});

test('no fingerprint is given twice on a page', () => {
  for (const { checks: results } of report.pages)
    for (const { findings } of results)
      expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
});

function withSibling(html: string): string {
  return html.replace('</footer>', '<h2></h2></footer>');
}

function address(name: string): string {
  return `/${name.replaceAll(' ', '-')}`;
}

function fingerprintsOf(path: string, check?: string): string[] {
  const found = report.pages.find(({ url }) => url === `${server.origin}${path}`);
  return (found?.checks ?? [])
    .filter(({ id }) => check === undefined || id === check)
    .flatMap(({ id, findings }) => findings.map(({ fingerprint }) => `${id} ${fingerprint}`));
}
