import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { auditPages } from '../helpers/audit-pages.ts';
import { auditedBy, builtPage, builtSite, pagesIn } from '../helpers/built-site.ts';

/** A build that asks for its parts, and links its pages, under the path that it is made for. */
const PARTS =
  '<link rel="stylesheet" href="/paper/style.css"><script src="/paper/app.js"></script>';
let site: string;
beforeAll(() => {
  site = builtSite({
    'index.html': builtPage('Front', PARTS),
    'news/storm.html': builtPage('Storm', PARTS),
    'style.css': 'h1 { color: #000 }',
    'app.js': 'document.querySelector("h1").insertAdjacentHTML("afterend", "<h2></h2>")',
  });
});

test.each(['/paper', 'paper/'])('with the base path %s a build has its parts', async (basePath) => {
  const without = await auditedBy([site]);
  expect(without.report?.pages[0]?.notes.join()).toContain('/paper/style.css');
  const run = await auditedBy([site, '--base-path', basePath]);
  expect(pagesIn(run)).toEqual(['/index.html', '/news/storm.html']);
  expect(run.report?.pages.flatMap(({ notes }) => notes)).toEqual([]);
  // What only the script brings is found, so the script was there.
  expect(run.code).toBe(1);
});

test('a config file and a single page may have a base path too, below a root', async () => {
  const config = join(builtSite({}), 'presscheck.config.json');
  writeFileSync(config, JSON.stringify({ basePath: '/paper', root: site }));
  const page = join(site, 'news', 'storm.html');
  const run = await auditedBy([page, '--config', config]);
  expect([run.code, pagesIn(run), run.report?.pages[0]?.notes]).toEqual([
    1,
    ['/news/storm.html'],
    [],
  ]);
});

test.each(['https://example.org/paper', '/a b', '/paper?x', '/../paper', 'C:/paper', '/a//b'])(
  'the base path %s is refused in one line',
  async (basePath) => {
    const { code, stderr } = await auditedBy([site, '--base-path', basePath]);
    const line = `presscheck: --base-path must be a path such as /paper; it is "${basePath}".\n`;
    expect([code, stderr]).toEqual([2, line]);
    await expect(auditPages({ targets: [site], basePath })).rejects.toThrow(
      '“basePath” must be a path such as /paper',
    );
  },
);
