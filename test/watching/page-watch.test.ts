import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { audit, type KnownPage, openPageWatch, type PageWatch } from '../../src/index.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';

const HOW = { only: ['heading-not-empty'], connect: sharedBrowser(), pictures: false };

const PAGES = {
  'index.html': '<link rel="stylesheet" href="/css/site.css">',
  'news/ferry.html':
    '<link rel="stylesheet" href="/css/site.css"><link rel="stylesheet" href="ferry.css">',
  'news/quay.html': '<link rel="stylesheet" href="/css/late.css">',
};

let folder: string;
let site: string;
let watch: PageWatch | null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'presscheck-watching-'));
  site = join(folder, 'dist');
  build(site);
});

afterEach(() => {
  watch?.close();
  rmSync(folder, { recursive: true });
});

function build(to: string, more = ''): void {
  mkdirSync(join(to, 'news'), { recursive: true });
  mkdirSync(join(to, 'css'));
  for (const [name, head] of Object.entries(PAGES)) writePage(join(to, name), head, more);
  writeFileSync(join(to, 'css/site.css'), '@import "colours.css"; body { font: 18px serif }');
  writeFileSync(join(to, 'css/colours.css'), 'body { color: #222 }');
  writeFileSync(join(to, 'news/ferry.css'), 'body { font: 18px sans-serif }');
}

function writePage(path: string, head: string, more = ''): void {
  writeFileSync(
    path,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pier</title>${head}</head>
<body><main><h1>The old pier</h1><p>Boats land there from Monday.${more}</p></main></body></html>`,
  );
}

/** The pages as an audit knows them, and a watch that has looked at them. */
async function begin(targets: string[], options: { root?: string } = {}): Promise<KnownPage[]> {
  watch = await openPageWatch({ targets, ...options });
  const { pages } = await audit({ ...HOW, targets, ...options }).report;
  expect(pages.every(({ parts }) => parts)).toBe(true);
  // It has looked, so that what comes now is told because something was heard.
  const otherwise = pages.map((one) => ({ ...one, parts: { ...one.parts, '/x': '' } }));
  expect((await concerned(otherwise)).changed).toEqual(pages.map(({ url }) => url).sort());
  return pages;
}

async function concerned(known: readonly KnownPage[]) {
  const seen = await watch?.next(known);
  if (!seen) throw new Error('The watch was closed');
  if ('fault' in seen) throw seen.fault;
  return { changed: seen.changed.sort(), gone: seen.gone.sort() };
}

const FERRY = '/news/ferry.html';
const page = (name: keyof typeof PAGES, more: string) =>
  writePage(join(site, name), PAGES[name], more);

describe('of a folder, the pages are told', () => {
  test.each<[string, () => void, Awaited<ReturnType<typeof concerned>>]>([
    ['whose file is written', () => page('news/ferry.html', 'x'), { changed: [FERRY], gone: [] }],
    [
      'whose file another takes the place of, as editors save',
      () => {
        writePage(join(site, 'news/.ferry.html.swp'), '', 'x');
        renameSync(join(site, 'news/.ferry.html.swp'), join(site, FERRY));
      },
      { changed: [FERRY], gone: [] },
    ],
    [
      'that load what changed',
      () => writeFileSync(join(site, 'news/ferry.css'), 'body { color: red }'),
      { changed: [FERRY], gone: [] },
    ],
    [
      'that load it by way of a style sheet',
      () => writeFileSync(join(site, 'css/colours.css'), 'body { color: red }'),
      { changed: ['/index.html', FERRY], gone: [] },
    ],
    [
      'that asked for what was not there',
      () => writeFileSync(join(site, 'css/late.css'), 'body { color: red }'),
      { changed: ['/news/quay.html'], gone: [] },
    ],
    [
      'that load what is gone',
      () => unlinkSync(join(site, 'news/ferry.css')),
      { changed: [FERRY], gone: [] },
    ],
    [
      'that are new, in new folders',
      () => {
        mkdirSync(join(site, 'sport/cup'), { recursive: true });
        writePage(join(site, 'sport/cup/final.html'), '');
      },
      { changed: ['/sport/cup/final.html'], gone: [] },
    ],
    ['that are gone', () => unlinkSync(join(site, FERRY)), { changed: [], gone: [FERRY] }],
    [
      'that are gone with their folder',
      () => rmSync(join(site, 'news'), { recursive: true }),
      { changed: [], gone: [FERRY, '/news/quay.html'] },
    ],
    [
      'that a build wrote otherwise than before',
      () => {
        rmSync(site, { recursive: true });
        build(site);
        page('news/ferry.html', 'x');
      },
      { changed: [FERRY], gone: [] },
    ],
    [
      'in a folder that took the place of another',
      () => {
        build(join(folder, 'next'), 'x');
        cpSync(join(site, 'index.html'), join(folder, 'next/index.html'));
        renameSync(site, join(folder, 'before'));
        renameSync(join(folder, 'next'), site);
      },
      { changed: [FERRY, '/news/quay.html'], gone: [] },
    ],
  ])('%s', async (_, change, expected) => {
    const known = await begin([site]);
    const next = concerned(known);
    change();
    expect(await next).toEqual(expected);
  });

  const Replacements: [string, () => void][] = [
    [
      'was swapped for another',
      () => {
        cpSync(join(site, 'news'), join(folder, 'next'), { recursive: true });
        renameSync(join(site, 'news'), join(folder, 'old'));
        renameSync(join(folder, 'next'), join(site, 'news'));
      },
    ],
    [
      'was removed and made again',
      () => {
        cpSync(join(site, 'news'), join(folder, 'next'), { recursive: true });
        rmSync(join(site, 'news'), { recursive: true });
        cpSync(join(folder, 'next'), join(site, 'news'), { recursive: true });
      },
    ],
    [
      'a build made again with all around it',
      () => {
        rmSync(site, { recursive: true });
        build(site);
      },
    ],
    [
      'came with another of its parent’s name',
      () => {
        build(join(folder, 'next'));
        renameSync(site, join(folder, 'old'));
        renameSync(join(folder, 'next'), site);
      },
    ],
  ];
  test.each(Replacements)('in a folder that %s, and again in that', async (_, replace) => {
    const known = await begin([site]);
    const first = concerned(known);
    replace();
    page('news/ferry.html', 'x');
    expect(await first).toEqual({ changed: [FERRY], gone: [] });
    const second = concerned(known);
    page('news/quay.html', 'y');
    expect(await second).toEqual({ changed: [FERRY, '/news/quay.html'], gone: [] });
  });

  test('and none for what a build writes as it was, for passing files, and for what is no page’s', async () => {
    const known = await begin([site]);
    const next = concerned(known);
    build(join(folder, 'same'));
    cpSync(join(folder, 'same'), site, { recursive: true });
    mkdirSync(join(site, '.git'));
    mkdirSync(join(site, 'node_modules/x'), { recursive: true });
    writePage(join(site, '.git/x.html'), '');
    writePage(join(site, 'node_modules/x/x.html'), '');
    writeFileSync(join(site, 'news/.ferry.html.swp'), '');
    writeFileSync(join(site, 'notes.txt'), '');
    page('index.html', 'x');
    expect(await next).toEqual({ changed: ['/index.html'], gone: [] });
  });

  test('after a link leads elsewhere', async () => {
    symlinkSync('news', join(site, 'latest'));
    page('news/quay.html', '');
    writePage(join(site, 'index.html'), '<link rel="stylesheet" href="/latest/ferry.css">');
    const known = await begin([site]);
    const next = concerned(known);
    symlinkSync('css', join(site, 'other'));
    renameSync(join(site, 'other'), join(site, 'latest'));
    expect(await next).toEqual({ changed: ['/index.html'], gone: [] });
  });
});

describe('of a file', () => {
  test.each<[string, () => void]>([
    ['is written', () => page('news/ferry.html', 'x')],
    ['loads what changed in another folder', () => writeFileSync(join(site, 'css/site.css'), '')],
    [
      'is replaced',
      () => {
        writePage(join(folder, 'draft.html'), '', 'x');
        renameSync(join(folder, 'draft.html'), join(site, FERRY));
      },
    ],
  ])('that %s it is told', async (_, change) => {
    const known = await begin([join(site, FERRY)], { root: site });
    const next = concerned(known);
    change();
    expect(await next).toEqual({ changed: [FERRY], gone: [] });
  });

  test('that is gone that is told once, and when it is there again', async () => {
    const path = join(site, FERRY);
    const known = await begin([path], { root: site });
    const first = watch?.next(known);
    unlinkSync(path);
    expect(await first).toEqual({ fault: expect.objectContaining({ name: 'UsageError' }) });
    const second = concerned(known);
    page('news/ferry.html', 'x');
    expect(await second).toEqual({ changed: [FERRY], gone: [] });
  });
});

test('what changed between two looks is told by the second', async () => {
  const known = await begin([site]);
  page('news/ferry.html', 'x');
  expect(await concerned(known)).toEqual({ changed: [FERRY], gone: [] });
});

test('a closed watch tells so, also to who waits', async () => {
  const known = await begin([site]);
  const next = watch?.next(known);
  watch?.close();
  expect(await next).toBeNull();
  expect(await watch?.next(known)).toBeNull();
});

test.each(['https://example.org/', '@list.txt', '-'])(
  '%s is refused: it is no file and no folder',
  async (target) => {
    await expect(openPageWatch({ targets: [target] })).rejects.toThrow(
      'cannot be watched: only files and folders can',
    );
  },
);
