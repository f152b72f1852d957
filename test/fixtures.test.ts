import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { checks, type PageReport } from '../src/index.ts';
import { auditPages } from './helpers/audit-pages.ts';

const folders = checks.map(({ id }) => id);
const pages = new Map<string, PageReport>();

beforeAll(async () => {
  // Each folder for its own check alone, so that a page is put through no more than that check needs.
  for (const id of folders) {
    const { pages: audited } = await auditPages({
      targets: ['fixtures'],
      include: [`${id}/**`],
      only: [id],
    });
    for (const page of audited) pages.set(page.url, page);
  }
}, 1_200_000);

describe.each(folders)('%s', (id) => {
  const files = readdirSync(`fixtures/${id}`);

  test('is documented and has a page that passes and one that fails', () => {
    expect(existsSync(`docs/checks/${id}.md`)).toBe(true);
    for (const outcome of ['passed-', 'failed-']) {
      expect(files.some((file) => file.startsWith(outcome))).toBe(true);
    }
  });

  test.each(files)('%s', (file) => {
    const outcome = file.split('-')[0];
    const source = readFileSync(`fixtures/${id}/${file}`, 'utf8');
    const check = pages.get(`/${id}/${file}`)?.checks.find((result) => result.id === id);
    expect(check?.outcome).toBe(outcome);
    const marked = source.match(/data-expect="/g)?.length ?? 0;
    const found = check?.findings.filter(({ html }) => html.includes('data-expect=')) ?? [];
    expect(found).toHaveLength(marked);
    for (const finding of found) expect(finding.html).toContain(`data-expect="${finding.outcome}"`);
  });
});
