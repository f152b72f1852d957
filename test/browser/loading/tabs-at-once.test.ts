import { expect, test } from '@jest/globals';
import { closeTab, openTab } from '../../../src/browser/loading/tab.ts';
import { sharedSource } from '../../helpers/audit-pages.ts';

test('tabs that are opened and closed at once leave a browser that opens more', async () => {
  const source = await sharedSource();
  const browser = await source.shared();
  const openSome = () => Promise.all(Array.from({ length: 6 }, () => openTab(browser, null, null)));
  for (let round = 0; round < 3; round += 1) {
    const tabs = await openSome();
    expect(new Set(tabs.map(({ mainFrameId }) => mainFrameId)).size).toBe(6);
    await Promise.all(tabs.map(closeTab));
  }
  await source.close();
}, 60_000);
