import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { AREAS, checks, HEARD_CHECKS, type PageReport } from '../src/index.ts';
import { auditPages } from './helpers/audit-pages.ts';
import { alsoUnheard, expectedOf, foundOn } from './helpers/fixture-findings.ts';

const folders = checks.map(({ id }) => id);
const pages = new Map<string, PageReport>();

beforeAll(async () => {
  const { pages: audited } = await auditPages({
    // Each is to be tried for itself, alike as they are.
    everyPage: 'full',
    pictures: false,
    targets: ['fixtures'],
    include: folders.map((id) => `${id}/**`),
    // Elsewhere no budget is set, as on most sites.
    overrides: [{ pages: ['/way-to-story/**'], way: { presses: 3, seconds: 10 } }],
    // Every check of ours looks at every fixture: what one of them says too much shows somewhere.
    areas: AREAS.filter((area) => area !== 'axe'),
  });
  for (const page of audited) pages.set(page.url, page);
}, 2_400_000);

describe.each(folders)('%s', (id) => {
  const files = readdirSync(`fixtures/${id}`);

  test('is documented and has a page that passes and one that fails', () => {
    expect(existsSync(`docs/checks/${id}.md`)).toBe(true);
    for (const outcome of ['passed-', 'failed-']) {
      expect(files.some((file) => file.startsWith(outcome))).toBe(true);
    }
  });

  test.each(files)('%s', (file) => {
    const page = pages.get(`/${id}/${file}`);
    const check = page?.checks.find((result) => result.id === id);
    const source = readFileSync(`fixtures/${id}/${file}`, 'utf8');
    if (HEARD_CHECKS.includes(id)) {
      // Nobody listens here: test/listening/fixtures.test.ts has the page heard, and this what all others say of it.
      expect(check?.outcome).toBe('inapplicable');
      expect(foundOn(page as PageReport, id).also).toEqual(alsoUnheard(source));
      return;
    }
    expect(check?.outcome).toBe(file.split('-')[0]);
    expect(foundOn(page as PageReport, id)).toEqual(expectedOf(source));
  });
});
