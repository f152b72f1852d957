import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { auditedBy, builtPage, builtSite, pagesIn } from '../helpers/built-site.ts';

let site: string;
beforeAll(() => {
  site = builtSite({
    'index.html': builtPage('Front'),
    'news/storm.html': builtPage('Storm'),
    'news/river.html': builtPage('River', '<h2></h2>'),
    'sport, local/cup.html': builtPage('Cup'),
  });
});

test.each([
  [['--include', '/news/**']],
  [['--include', 'news/**']],
  [['--include', 'news/storm.html,/news/river.html']],
  [['--include', 'news/storm.html', '--include', '/news/river.html']],
  [['--include', 'news/{storm,river}.html']],
  [['--exclude', '/index.html,sport\\, local/**']],
])('%j leaves the news', async (flags) => {
  const run = await auditedBy([site, ...flags]);
  expect(pagesIn(run)).toEqual(['/news/river.html', '/news/storm.html']);
  expect(run.stderr).not.toContain('matches no page');
});

test('a pattern that means no page is told, with a page that it comes near to', async () => {
  const run = await auditedBy([site, '--exclude', 'new/**,index.html', '--include', '**']);
  expect(run.stderr).toContain(
    '“new/**”, given by “exclude”, matches no page. There is “/news/river.html”, for one.\n',
  );
  expect(run.stderr).not.toContain('“index.html”, given');
  const nothing = await auditedBy([site, '--include', 'nwes/**']);
  expect([nothing.code, nothing.stderr]).toEqual([
    2,
    `presscheck: “${site}” holds no .html page that --include and --exclude leave. Is this the folder that the build writes to? “nwes/**”, given by “include”, matches no page. There is “/news/river.html”, for one.\n`,
  ]);
});

/** A run with a config file beside the site. */
function auditedWith(config: Record<string, unknown>, targets: string[]) {
  const path = join(builtSite({}), 'presscheck.config.json');
  writeFileSync(path, JSON.stringify(config));
  return auditedBy([...targets, '--config', path]);
}

test.each(['news/**', '/news/**', 'index.html,/news/*.html'])(
  'an override for %s holds for the news',
  async (pages) => {
    const run = await auditedWith({ overrides: [{ pages: [pages], failOn: 'never' }] }, [site]);
    expect([run.code, pagesIn(run)]).toEqual([0, expect.arrayContaining(['/news/river.html'])]);
  },
);

test('an override that is for no page is told', async () => {
  const run = await auditedWith({ overrides: [{ pages: ['/new/*'], failOn: 'never' }] }, [site]);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('“/new/*”, given by “overrides”, matches no page.');
});

test.each(['news/**', '/news/*.html', '/news/river.html', 'news/river.html'])(
  'a line of the baseline for %s knows what is in the news',
  async (pages) => {
    const { report } = await auditedBy([site]);
    const key = report?.pages.flatMap(({ checks }) => checks.flatMap(({ findings }) => findings));
    const line = `heading-not-empty failed ${pages} 1 ${key?.[0]?.fingerprint}`;
    const baseline = join(builtSite({}), 'baseline.txt');
    writeFileSync(baseline, `# presscheck baseline 1\n${line}\n`);
    expect((await auditedBy([site])).code).toBe(1);
    const known = await auditedBy([site, '--baseline', baseline]);
    expect([known.code, known.report?.baseline]).toEqual([
      0,
      expect.objectContaining({ known: 1, new: 0, spread: [] }),
    ]);
  },
);

describe('a quoted pattern as a target', () => {
  test('names pages of the folder that it begins with', async () => {
    expect(pagesIn(await auditedBy([`${site}/**/*.html`]))).toHaveLength(4);
    expect(pagesIn(await auditedBy([`${site}/news/*.html`]))).toEqual([
      '/river.html',
      '/storm.html',
    ]);
    const some = await auditedBy([`${site}/{index,sport\\, local/*}.html`, `${site}/ind*`]);
    expect(pagesIn(some)).toEqual(['/index.html', '/sport, local/cup.html']);
  });

  test.each(['fixtures/site/**/*.html', './fixtures/site/**/*.html'])(
    '%s is seen from the working directory, in a config file too',
    async (target) => {
      const all = pagesIn(await auditedBy(['fixtures/site']));
      expect(pagesIn(await auditedBy([target]))).toEqual(all);
      expect(pagesIn(await auditedWith({ targets: [target] }, []))).toEqual(all);
    },
  );

  test('is a folder or a file where one is called so', async () => {
    const odd = builtSite({ '[id]/index.html': builtPage('Odd'), 'd/index.html': builtPage('D') });
    mkdirSync(join(odd, 'x'));
    writeFileSync(join(odd, 'x', '*.html'), builtPage('Star'));
    expect((await auditedBy([`${odd}/[id]`])).report?.pages[0]?.title).toBe('Odd');
    expect((await auditedBy([`${odd}/[id]/*.html`])).report?.pages[0]?.title).toBe('Odd');
    expect((await auditedBy([`${odd}/[d]/*.html`])).report?.pages[0]?.title).toBe('D');
    expect((await auditedBy([`${odd}/x/*.html`])).report?.pages[0]?.title).toBe('Star');
  });

  test('that matches nothing is refused with a page that there is', async () => {
    const { code, stderr } = await auditedBy([`${site}/new/**/*.html`]);
    expect([code, stderr]).toEqual([
      2,
      `presscheck: “${site}/new/**/*.html” matches no .html page. There is “/news/river.html”, for one.\n`,
    ]);
  });
});
