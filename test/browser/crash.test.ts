import { expect, test } from '@jest/globals';
import { audit } from '../../src/index.ts';
import { page, servePages } from '../helpers/serve.ts';

test('a page that kills its process costs itself one retry, and never the run', async () => {
  const site = await servePages({
    '/good': page('<main><h1>Good</h1></main>'),
    '/crash': page('<h1>Crash</h1><iframe src="chrome://crash"></iframe>'),
  });
  try {
    const before = new URL('../helpers/crash-page.mjs', import.meta.url).pathname;
    const targets = ['/good', '/crash', '/good?2'].map((path) => site.origin + path);
    const { pages, summary } = await audit({ targets, before, only: ['heading-not-empty'] }).report;
    expect(pages.map(({ outcome }) => outcome)).toEqual(['passed', 'error', 'passed']);
    expect(pages[1]?.error?.code).toBe('page-crashed');
    expect(summary.exitCode).toBe(2);
  } finally {
    await site.close();
  }
});

test('a browser that dies on the way is replaced, and the report is written all the same', async () => {
  const site = await servePages({
    '/good': page('<main><h1>Good</h1></main>'),
    '/crash': page('<main><h1>Not for long</h1></main>'),
  });
  try {
    const before = new URL('../helpers/crash-browser.mjs', import.meta.url).pathname;
    const targets = ['/good', '/crash', '/good?2'].map((path) => site.origin + path);
    const { pages, tool } = await audit({
      targets,
      before,
      only: ['heading-not-empty'],
      concurrency: 1,
    }).report;
    expect(pages.map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed']);
    expect(tool.browserKind?.kind).toBe('headless shell');
  } finally {
    await site.close();
  }
}, 60_000);
