import { expect, test } from '@jest/globals';
import { sharedSource } from '../../helpers/audit-pages.ts';

test('a source that is closed lets go of every browser and gives no other', async () => {
  const source = await sharedSource();
  const browsers = [await source.shared(), await source.alone()];
  const late = source.alone();
  await source.close();
  expect([...browsers, await late].map(({ connected }) => connected)).toEqual([
    false,
    false,
    false,
  ]);
  await expect(source.alone()).rejects.toThrow('over');
  await expect(source.shared()).rejects.toThrow('over');
});
