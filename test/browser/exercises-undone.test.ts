import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { resetTab } from '../../src/browser/loading/tab.ts';
import { PROBE_ORDER, PROBES } from '../../src/browser/probes.ts';
import type { ProbedKind } from '../../src/model/evidence.ts';
import { openPage } from '../helpers/loaded-page.ts';
import { servePages, type TestServer } from '../helpers/serve.ts';

/** What is only looked at, and must look the same after every exercise. */
const LOOKS: ProbedKind[] = ['document', 'headings', 'axe'];

/** Every exercise, and pages on which it does something. */
const EXERCISES: Partial<Record<ProbedKind, string[]>> = {
  layers: ['consent-focus/passed-takes-the-focus.html'],
  motion: ['ticker-controllable/passed-a-pause-button.html'],
  skipLinks: [
    'skip-links-grouped/passed-labelled-list.html',
    'skip-link-moves-view/passed-smooth-scrolling.html',
    'skip-link-moves-view/failed-script-focus-lands-mid-article.html',
    'skip-link-repeatable/passed-tabindex-for-a-moment.html',
  ],
  blockSkips: ['block-skip-links/passed-native.html', 'block-skip-links/failed-only-scrolls.html'],
  keyboard: ['focus-visible/passed-a-slow-change.html', 'focus-visible/failed-out-of-sight.html'],
  shortcuts: [
    'no-single-key-shortcut/failed-search-by-slash.html',
    'no-single-key-shortcut/passed-a-choice-turns-them-off.html',
  ],
  zoom: ['zoom-not-blocked/passed-later-meta-overrides.html'],
  room: ['sticky-leaves-room/failed-too-high-when-small.html'],
  textScaling: ['zoom-200-no-loss/failed-box-of-fixed-height.html'],
  pointer: [
    'control-works-by-keyboard/failed-heard-by-the-document.html',
    'control-works-by-keyboard/failed-night-colours.html',
    'hover-content-stays/failed-escape-does-not-close-it.html',
  ],
  sizeControls: ['size-control-works/passed-root-size.html'],
};
/** Pages that a size chosen on them stays with, until the tab is emptied for the next page. */
const KEPT = 'size-control-persists/passed-local-storage.html';
const CASES = Object.entries(EXERCISES).flatMap(([kind, paths]) =>
  paths.map((path) => [kind as ProbedKind, path] as const),
);

let site: TestServer;

beforeAll(async () => {
  const paths = [...CASES.map(([, path]) => path), KEPT];
  const routes = paths.map((path) => [`/${path}`, readFileSync(`fixtures/${path}`, 'utf8')]);
  site = await servePages(Object.fromEntries(routes));
});

afterAll(() => site.close());

test('every probe that touches the page is among them', () => {
  const acting = PROBE_ORDER.filter((kind) => PROBES[kind].acts);
  expect(Object.keys(EXERCISES)).toEqual(expect.arrayContaining(acting));
});

test.each(CASES)(
  '%s leaves %s as it was',
  async (kind, path) => {
    const { gather, close } = await openPage(`${site.origin}/${path}`);
    try {
      // What lies over the page is answered once, and stays answered.
      const found = kind === 'layers' ? await gather(kind) : null;
      const before = await gather(...LOOKS);
      // The page is put back for what comes next, and not after the last.
      const exercised = found ?? (await gather(kind, ...followerOf(kind)));
      const after = await gather(...LOOKS);
      expect(exercised[kind]).toMatchObject({ status: 'ok' });
      expect(after).toEqual(before);
    } finally {
      await close();
    }
  },
  60_000,
);

function followerOf(kind: ProbedKind): ProbedKind[] {
  const later = PROBE_ORDER.slice(PROBE_ORDER.indexOf(kind) + 1);
  return later.filter((other) => PROBES[other].acts).slice(0, 1);
}

test('a chosen text size that the page keeps is gone when the tab was emptied', async () => {
  const { page, gather, close } = await openPage(`${site.origin}/${KEPT}`);
  try {
    const before = await gather(...LOOKS);
    await gather('sizeControls');
    expect(await gather(...LOOKS)).not.toEqual(before);
    expect(await resetTab(page.tab)).toBe(true);
    const again = await openPage(`${site.origin}/${KEPT}`, page.tab);
    expect(await again.gather(...LOOKS)).toEqual(before);
  } finally {
    await close();
  }
}, 60_000);

test('a cookie that a page has set is gone when the tab was emptied', async () => {
  const keeper = await servePages({
    '/page.html': `<!doctype html><html lang="en"><title>Ferry landing</title>
<script>document.title = document.cookie || 'First visit'; document.cookie = 'seen=yes; max-age=9999';</script>
<h1>Ferry landing</h1>`,
  });
  const { page, gather, close } = await openPage(`${keeper.origin}/page.html`);
  try {
    const titleOf = ({ document }: Awaited<ReturnType<typeof gather>>) =>
      document?.status === 'ok' ? document.value.title : null;
    expect(titleOf(await gather('document'))).toBe('First visit');
    expect(await resetTab(page.tab)).toBe(true);
    const again = await openPage(`${keeper.origin}/page.html`, page.tab);
    expect(titleOf(await again.gather('document'))).toBe('First visit');
  } finally {
    await close();
    await keeper.close();
  }
}, 60_000);

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
