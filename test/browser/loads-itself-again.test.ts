import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isAnotherAfter } from '../../src/browser/between-probes.ts';
import { callPage } from '../../src/browser/loading/isolated-world.ts';
import { deadlineIn } from '../../src/support/within.ts';
import { openPage } from '../helpers/loaded-page.ts';
import { servePages, type TestServer } from '../helpers/serve.ts';
import { withStory } from '../hostile/hostile-page.ts';

const LIMIT_MS = 20_000;

let site: TestServer;

beforeAll(async () => {
  site = await servePages({ '/story.html': withStory('<h2>More</h2>') });
});

afterAll(() => site.close());

test('after a page has loaded itself again, the next probe finds a document', async () => {
  const { page, gather, close } = await openPage(`${site.origin}/story.html`);
  try {
    const { tab, tracker, policy } = page;
    const before = tracker.commits;
    await policy.release();
    await tab.session.send('Page.reload');
    await tab.signal.until(
      () => tracker.commits > before && tracker.loaded.has(tracker.loaderId),
      LIMIT_MS,
    );
    await expect(callPage(page.world, 'page.ageOfPage', [])).rejects.toThrow(
      'The page loaded another document meanwhile',
    );
    expect(await isAnotherAfter(page, 'headings', false, deadlineIn(LIMIT_MS))).toBe(false);
    expect([...tab.notes.values()]).toContainEqual({
      code: 'loaded-again',
      because: 'loaded-itself',
    });
    expect((await gather('headings')).headings?.status).toBe('ok');
  } finally {
    await close();
  }
});
