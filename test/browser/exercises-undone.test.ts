import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EvidenceKind } from '../../src/index.ts';
import { openPage } from '../helpers/loaded-page.ts';
import { servePages, type TestServer } from '../helpers/serve.ts';

/** What is only looked at, and must look the same after every exercise. */
const LOOKS: EvidenceKind[] = ['document', 'headings', 'axe'];
const EXERCISES: EvidenceKind[] = ['skipLinks', 'zoom', 'textScaling'];

const PAGES = [
  'skip-links-grouped/passed-labelled-list.html',
  'skip-link-moves-view/passed-smooth-scrolling.html',
  'skip-link-moves-view/failed-script-focus-lands-mid-article.html',
  'skip-link-repeatable/passed-tabindex-for-a-moment.html',
  'zoom-200-no-loss/failed-box-of-fixed-height.html',
];

let site: TestServer;

beforeAll(async () => {
  const routes = PAGES.map((path) => [`/${path}`, readFileSync(`fixtures/${path}`, 'utf8')]);
  site = await servePages(Object.fromEntries(routes));
});

afterAll(() => site.close());

test.each(PAGES)(
  '%s is the same before and after every exercise',
  async (path) => {
    const { gather, close } = await openPage(`${site.origin}/${path}`);
    try {
      const before = await gather(...LOOKS);
      const exercised = await gather(...EXERCISES);
      const after = await gather(...LOOKS);
      for (const kind of EXERCISES) expect(exercised[kind]).toMatchObject({ status: 'ok' });
      expect(after).toEqual(before);
    } finally {
      await close();
    }
  },
  60_000,
);

test('a page whose pictures come only once is loaded again all the same', async () => {
  let requests = 0;
  const stuck = await servePages({
    '/page.html': `<!doctype html><html lang="en"><title>Ferry landing</title><h1>Ferry landing</h1><img src="/picture.png" alt="">
<script>addEventListener('resize', () => { document.body.append(document.createElement('button')); });</script>`,
    '/picture.png': (_request, response) => {
      requests += 1;
      if (requests === 1) response.writeHead(404).end();
    },
  });
  const { gather, close } = await openPage(`${stuck.origin}/page.html`);
  try {
    const probes = await gather('room', 'sizeControls');
    expect(requests).toBeGreaterThan(1);
    expect(probes.sizeControls).toMatchObject({ status: 'ok' });
  } finally {
    await close();
    await stuck.close();
  }
}, 60_000);
