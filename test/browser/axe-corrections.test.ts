import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/index.ts';
import { auditPages } from '../helpers/audit-pages.ts';
import { page, servePages, type TestServer } from '../helpers/serve.ts';

const STORY = `<h1>Ferry landing opens</h1>
  <p>The council opened the new ferry landing on Friday, after two winters of work on the old stone quay.</p>
  <p>Boats will cross the sound every half hour from Monday, and bicycles travel free of charge until May.</p>`;
const MAIN = `<main id="view"><article>${STORY}</article></main>`;
const ROUTED = `<a id="sk" href="#/story/ferry">Skip to content</a>
  <header><nav aria-label="Sections"><a href="#/world">World</a> <a href="#/sport">Sport</a></nav></header>${MAIN}
  <script>
    const heading = document.querySelector('h1');
    heading.tabIndex = -1;
    document.getElementById('sk').addEventListener('click', (event) => {
      event.preventDefault();
      heading.focus();
    });
  </script>`;
const HIDING = (after: string) => `<div role="dialog" aria-modal="true" aria-label="Letters">
  <button type="button" id="close">Close</button></div>
  <div aria-hidden="true"><a href="#" id="guard" style="position:absolute;top:-999em">End of the letters</a></div>
  <script>${after}</script>`;

const PAGES = {
  '/routed-skip-link': page(
    ROUTED,
    '<style>#sk{position:absolute;left:-99em}#sk:focus{left:0}</style>',
  ),
  '/words-outside': page(`<p>Fog on the sound, boats are late.</p>${MAIN}`),
  '/one-banner-here-one-in-a-frame': page(
    `<nav aria-label="Sections"><a href="/a">World</a></nav>${MAIN}<iframe src="/framed" title="Timetable" width="400" height="300"></iframe>`,
  ),
  '/two-of-a-name': page(
    `<nav aria-label="Sections"><a href="/a">World</a></nav>${MAIN}<nav aria-label="Sections"><a href="/b">Sport</a></nav>`,
  ),
  '/framed': page(
    '<nav aria-label="Sections"><a href="/c">Boats</a></nav><main><h1>Timetable</h1></main>',
  ),
  '/frame-behind-a-dialog': page(
    `${MAIN}<iframe src="/framed" tabindex="-1" title="Timetable" width="400" height="300"></iframe>
    <dialog id="letters" aria-label="Letters"><button type="button">Read on</button></dialog>
    <script>const letters = document.getElementById('letters'); letters.oncancel = (event) => event.preventDefault(); letters.showModal();</script>`,
  ),
  '/guard-that-is-reached': page(HIDING('')),
};

let site: TestServer;
let report: Report;

beforeAll(async () => {
  site = await servePages(PAGES);
  report = await auditPages({
    targets: Object.keys(PAGES).map((path) => `${site.origin}${path}`),
    standard: ['wcag2a', 'wcag2aa', 'best-practice'],
  });
}, 120_000);

afterAll(() => site.close());

function outcomeOf(path: string, rule: string): string | undefined {
  const { checks = [] } = report.pages.find(({ url }) => new URL(url).pathname === path) ?? {};
  return checks.find(({ id }) => id === rule)?.outcome;
}

describe('what axe-core is mistaken about', () => {
  test.each([
    ['region', '/routed-skip-link', 'passed'],
    ['region', '/words-outside', 'failed'],
    ['landmark-unique', '/one-banner-here-one-in-a-frame', 'passed'],
    ['landmark-unique', '/two-of-a-name', 'failed'],
    ['frame-focusable-content', '/frame-behind-a-dialog', 'inapplicable'],
    ['aria-hidden-focus', '/guard-that-is-reached', 'failed'],
  ])('%s on %s: %s', (rule, path, outcome) => {
    expect(outcomeOf(path, rule)).toBe(outcome);
  });
});
