import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PageReport, Summary } from '../../../src/index.ts';
import { auditPages } from '../../helpers/audit-pages.ts';
import { type Route, servePages, type TestServer } from '../../helpers/serve.ts';

/** Its skip link takes longer to come into view than any machine is given for all links: half of eight times the budget. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry landing opens</title>
<style>.skip { position: absolute; top: -9em; transition: top 5s } .skip:focus { top: 0 }</style></head>
<body><a class="skip" href="#story">Skip to the story</a><main id="story"><h1>Ferry landing opens</h1>
<p>The council opened the new ferry landing on Friday, after two winters of work on the old stone quay.</p>
</main></body></html>`;

let site: TestServer;
let asked = 0;
let pages: PageReport[];
let summary: Summary;

beforeAll(async () => {
  const counted: Route = (_, response) => {
    asked += 1;
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE);
  };
  site = await servePages({ '/one.html': counted, '/two.html': PAGE });
  const targets = ['one', 'two'].map((name) => `${site.origin}/${name}.html`);
  ({ pages, summary } = await auditPages({
    targets,
    areas: ['accessibility-links'],
    pageBudget: 200,
  }));
}, 120_000);

afterAll(() => site.close());

test('checks for which the time did not suffice say so, with the limit and what to do', () => {
  for (const page of pages) {
    const untested = page.checks.filter(({ outcome }) => outcome === 'untested');
    expect(untested.length).toBeGreaterThan(0);
    for (const { message } of untested) {
      expect(message).toMatch(
        /The evidence “\w+” could not be gathered: (?:earlier steps used|it took)/,
      );
      expect(message).toContain('--page-budget');
      expect(message).not.toMatch(/\b0 ms|Unknown/);
    }
  }
});

test('pages that ran out of time are in the report once, in their order', () => {
  expect(pages.map(({ url }) => new URL(url).pathname)).toEqual(['/one.html', '/two.html']);
});

test('such a page is tried once more when the others are done', () => {
  expect(asked).toBeGreaterThanOrEqual(2);
});

test('they have not passed, nor has the area, nor the run', () => {
  for (const { outcome, areas } of pages) {
    expect(outcome).toBe('incomplete');
    expect(areas['accessibility-links']).toBe('untested');
  }
  expect(summary).toMatchObject({
    outcome: 'incomplete',
    exitCode: 2,
    pages: { total: 2, passed: 0, failed: 0, incomplete: 2, error: 0 },
  });
});
