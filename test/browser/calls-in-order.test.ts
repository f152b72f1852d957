import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { callPage } from '../../src/browser/loading/isolated-world.ts';
import { reopenPage } from '../../src/browser/loading/reopen-page.ts';
import { openPage } from '../helpers/loaded-page.ts';
import { servePages, type TestServer } from '../helpers/serve.ts';

const FIRST = 'scaling.startScaling comes first';

let site: TestServer;

beforeAll(async () => {
  site = await servePages({ '/': '<h1>Ferry runs again</h1><p>The ferry left at nine.</p>' });
});

afterAll(() => site.close());

test('an exercise is asked nothing before its start, after its end, or in another document', async () => {
  const { page, close } = await openPage(`${site.origin}/`);
  try {
    const growth = () => callPage(page.world, 'scaling.growth', []);
    await expect(growth()).rejects.toThrow(FIRST);
    await callPage(page.world, 'scaling.startScaling', []);
    await expect(growth()).resolves.toMatchObject({ headline: 1 });
    await callPage(page.world, 'scaling.endScaling', []);
    await expect(growth()).rejects.toThrow(FIRST);
    await callPage(page.world, 'scaling.startScaling', []);
    const { world } = page;
    await reopenPage(page, 'link-changed-it');
    expect(page.world).not.toBe(world);
    await expect(growth()).rejects.toThrow(FIRST);
  } finally {
    await close();
  }
});
