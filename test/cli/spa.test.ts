import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import { auditedBy, builtPage, builtSite, pagesIn } from '../helpers/built-site.ts';

/** A build whose script writes the headline of the route that it is opened at. */
const INDEX = `<!doctype html><html lang="en"><head><title>Paper</title></head><body><main></main>
<script src="/app.js"></script></body></html>`;
const APP = `const route = location.hash.slice(1) || location.pathname + location.search;
document.title = 'Route ' + route;
document.querySelector('main').innerHTML = '<h1>Route ' + route + '</h1><p>The ferry runs again.</p>';`;

let dist: string;
beforeAll(() => {
  dist = builtSite({
    'index.html': INDEX,
    'app.js': APP,
    'about.html': builtPage('About'),
    'story/one.html': builtPage('One'),
    'odd#/two/index.html': builtPage('Odd'),
  });
});

const titles = ({ report }: Awaited<ReturnType<typeof auditedBy>>) =>
  report?.pages.map(({ title }) => title);

test('routes are audited by hash and by path, each as a page of its own', async () => {
  const targets = ['#/two', '/#!/three', '/story/two', '/story/three?tab=1', '/deep/er/'];
  const run = await auditedBy([...targets.map((route) => dist + route), '--spa']);
  expect(pagesIn(run)).toEqual([
    '/#/two',
    '/#!/three',
    '/story/two',
    '/story/three?tab=1',
    '/deep/er/',
  ]);
  expect(titles(run)).toEqual([
    'Route /two',
    'Route !/three',
    'Route /story/two',
    'Route /story/three?tab=1',
    'Route /deep/er/',
  ]);
  expect(run.code).toBe(0);
});

test('a route that is named in several ways is audited once, in lists too', async () => {
  const list = join(builtSite({}), 'list.txt');
  const page = join(dist, 'index.html');
  const lines = [`${dist}#/two`, `${page}#/two`, `${pathToFileURL(page).href}#/two`, dist];
  writeFileSync(list, [...lines, `${dist}/story/two`].join('\n'));
  expect(pagesIn(await auditedBy([`@${list}`, '--spa', '--include', '*.html']))).toEqual([
    '/#/two',
    '/about.html',
    '/index.html',
    '/story/two',
  ]);
});

test('a file or folder that is called so is no route', async () => {
  const run = await auditedBy([`${dist}/story/one`, `${dist}/about`, `${dist}/odd#/two`, '--spa']);
  expect(pagesIn(run)).toEqual(['/story/one.html', '/about.html', '/index.html']);
  expect(titles(run)).toEqual(['One', 'About', 'Odd']);
  const twice = await auditedBy([`${dist}/about`, join(dist, 'about.html'), '--spa']);
  expect(pagesIn(twice)).toEqual(['/about.html']);
});

test('a folder has the pages that are files, and overrides know routes by their path', async () => {
  const all = await auditedBy([dist, '--spa', '--exclude', 'odd#/**']);
  expect(pagesIn(all)).toEqual(['/about.html', '/index.html', '/story/one.html']);
  const config = join(builtSite({}), 'presscheck.config.json');
  const overrides = [{ pages: ['story/*'], failOn: 'never' }];
  writeFileSync(config, JSON.stringify({ spa: true, overrides, basePath: '/paper' }));
  const run = await auditedBy([`${dist}/story/two`, '--config', config]);
  expect(run.stderr).not.toContain('matches no page');
  expect(pagesIn(run)).toEqual(['/story/two']);
});

test('without --spa a route by path is told what it needs, and a file that is missing is no route', async () => {
  const route = await auditedBy([`${dist}/story/two`]);
  expect([route.code, route.stderr]).toEqual([
    2,
    `presscheck: “${dist}/story/two” does not exist. Check the path; if it is a route of a single-page build, add --spa.\n`,
  ]);
  for (const name of ['tow.html', 'story.css', 'story/two.js']) {
    const file = await auditedBy([join(dist, name), '--spa']);
    expect([file.code, file.stderr]).toEqual([2, expect.stringContaining('does not exist')]);
  }
});
