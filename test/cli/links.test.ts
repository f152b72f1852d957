import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { auditedBy, builtPage, builtSite, pagesIn } from '../helpers/built-site.ts';

let outer: string;
let site: string;
beforeAll(() => {
  outer = builtSite({
    'shared/style.css': 'h1 { color: #000 }',
    'shared/about.html': builtPage('About'),
    'archive/old.html': builtPage('Old'),
    'site/index.html': builtPage('Front', '<link rel="stylesheet" href="style.css">'),
  });
  site = join(outer, 'site');
  symlinkSync('../shared/style.css', join(site, 'style.css'));
  symlinkSync('../shared/about.html', join(site, 'about.html'));
  symlinkSync('../archive', join(site, 'archive'));
});

test('what links lead to outside a folder is told, with the way to let it be read', async () => {
  const run = await auditedBy([site]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain(
    `“${site}” holds links that lead outside it, where nothing is read: archive, style.css. To let pages have`,
  );
  const about = run.report?.pages.find(({ url }) => url === '/about.html');
  expect(about?.error).toMatchObject({
    code: 'outside-folder',
    hint: expect.stringContaining('--root'),
  });
});

test('with a root that holds both, pages and their parts are read through links', async () => {
  const run = await auditedBy([site, '--root', outer]);
  expect([run.code, run.stderr]).toEqual([0, expect.not.stringContaining('links')]);
  expect(pagesIn(run)).toEqual(['/about.html', '/archive/old.html', '/index.html']);
  expect(run.report?.pages.flatMap(({ notes }) => notes)).toEqual([]);
});

test('a file that is a link is read within a root too', async () => {
  const page = join(site, 'about.html');
  expect((await auditedBy([page])).report?.pages[0]?.error?.hint).toContain('--root');
  const run = await auditedBy([page, '--root', outer]);
  expect([run.code, run.report?.pages[0]?.title]).toEqual([0, 'About']);
});
