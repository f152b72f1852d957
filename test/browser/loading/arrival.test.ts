import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PageReport, Report } from '../../../src/index.ts';
import { RIGHT, STORY, titled, WRONG } from '../../helpers/arrival-pages.ts';
import { auditPages } from '../../helpers/audit-pages.ts';
import { type Route, servePages, type TestServer } from '../../helpers/serve.ts';

let site: TestServer;
let other: TestServer;
let report: Report;

const DOUBTFUL: Readonly<Record<string, Route>> = {
  '/news/half-rendered': titled(
    'The Sound',
    `<nav><a href="/">Home</a></nav><main><h1>The Sound</h1><p>${'News from both shores, every day but Sunday. '.repeat(6)}</p><div aria-busy="true" style="height:200px"></div></main>`,
  ),
  '/news/section/gone-story': (_, response) =>
    void response.writeHead(302, { Location: '/news/section/' }).end(),
  '/news/section/': titled('Section', '<main><h1>Section</h1><p>Little is here today.</p></main>'),
};

beforeAll(async () => {
  other = await servePages({ '/': titled('Elsewhere', STORY) });
  const wrong = Object.fromEntries(Object.entries(WRONG).map(([path, [, route]]) => [path, route]));
  // The same machine under another name is another site.
  const elsewhere = `http://localhost:${other.port}/`;
  const strays: Record<string, Route> = {
    '/news/elsewhere': (_, response) => void response.writeHead(302, { Location: elsewhere }).end(),
  };
  site = await servePages({ ...wrong, ...RIGHT, ...DOUBTFUL, ...strays });
  const paths = [
    ...Object.keys(wrong),
    ...Object.keys(RIGHT),
    ...Object.keys(DOUBTFUL),
    '/news/elsewhere',
  ];
  report = await auditPages({
    targets: paths.map((path) => site.origin + path),
    only: ['h1-single', 'headline-is-h1'],
    pictures: false,
    concurrency: 4,
  });
}, 300_000);

afterAll(async () => {
  await site.close();
  await other.close();
});

function pageAt(path: string): PageReport {
  const page = report.pages.find(({ url }) => new URL(url).pathname === path);
  if (!page) throw new Error(`${path} is not in the report.`);
  return page;
}

test.each(Object.entries(WRONG).map(([path, [code]]) => [path, code]))(
  '%s is no page to audit: %s',
  (path, code) => {
    const { outcome, error, checks } = pageAt(path);
    expect({ outcome, code: error?.code, checks }).toEqual({ outcome: 'error', code, checks: [] });
    expect(error?.message).toMatch(/\.$/);
    expect(error?.hint).toMatch(/\.$/);
  },
);

test.each(Object.keys(RIGHT))('%s is the page that was asked for', (path) => {
  const { error, notes } = pageAt(path);
  expect({ error, notes: notes.filter((note) => /not be the page/.test(note)) }).toEqual({
    error: null,
    notes: [],
  });
});

test('another site that nobody named is not the page that was asked for', async () => {
  expect(pageAt('/news/elsewhere').error).toMatchObject({ code: 'redirected-away' });
  const named = await auditPages({
    targets: [`${site.origin}/news/elsewhere`, `http://localhost:${other.port}/`],
    only: ['h1-single'],
    pictures: false,
  });
  expect(named.pages.map(({ error }) => error)).toEqual([null, null]);
});

test.each(['/news/half-rendered', '/news/section/gone-story'])(
  '%s may not be the page that was asked for: it says so, and its story checks cannot tell',
  (path) => {
    const { error, notes, checks } = pageAt(path);
    expect(error).toBeNull();
    expect(
      notes.filter((note) => /may not be the page that was asked for/.test(note)),
    ).toHaveLength(1);
    expect(checks.map(({ outcome }) => outcome)).toEqual(['cantTell', 'cantTell']);
  },
);
