import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { PageReport } from '../../../src/index.ts';
import { STORY } from '../../helpers/arrival-pages.ts';
import { auditPages } from '../../helpers/audit-pages.ts';
import { page, servePages, type TestServer } from '../../helpers/serve.ts';

const STORY_PAGE = `<main>${STORY}</main>`;

const GUARD = 'src="http://guard.invalid/guard.js" onerror="location.reload()"';

/** The same once the page has been read to its end. */
const LATER = `addEventListener('load', () => {
  const guard = Object.assign(document.createElement('script'), { src: 'http://guard.invalid/guard.js' });
  guard.onerror = () => location.reload();
  document.head.append(guard);
});`;

let site: TestServer;
const pages = new Map<string, PageReport>();

beforeAll(async () => {
  site = await servePages({
    '/guarded.html': page(`${STORY_PAGE}<script>${LATER}</script>`),
    '/cut-off.html': page(`<script ${GUARD}></script>${STORY_PAGE}`),
    '/restless.html': page(`${STORY_PAGE}<script>location.reload()</script>`),
  });
  const { pages: audited } = await auditPages({
    targets: ['guarded', 'cut-off', 'restless'].map((name) => `${site.origin}/${name}.html`),
    only: ['headline-is-h1'],
  });
  for (const one of audited) pages.set(new URL(one.url).pathname, one);
}, 120_000);

afterAll(() => site.close());

test('a page that loads itself again for want of a script from another host is held and judged', () => {
  const guarded = pages.get('/guarded.html');
  expect([guarded?.outcome, guarded?.error]).toEqual(['passed', null]);
  expect(guarded?.notes.join(' ')).toContain('guard.invalid');
  expect(guarded?.notes.join(' ')).toContain('tried to leave');
});

test.each([
  ['for no such reason', '/restless.html'],
  ['before it is read to its end', '/cut-off.html'],
])('one that does so %s is an error', (_, path) => {
  expect(pages.get(path)?.error?.code).toBe('redirect-loop');
});
