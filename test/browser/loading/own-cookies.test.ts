import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { reopenPage } from '../../../src/browser/loading/reopen-page.ts';
import { resetTab } from '../../../src/browser/loading/tab.ts';
import { openPage } from '../../helpers/loaded-page.ts';
import { page, servePages, type TestServer } from '../../helpers/serve.ts';

let site: TestServer;

beforeAll(async () => {
  site = await servePages({
    '/story': page('<main><h1>A story</h1></main><script>document.cookie = "seen=1"</script>'),
  });
});
afterAll(() => site.close());

const cookie = (name: string, domain: string) => ({ name, value: 'x', domain, path: '/' });

test('a tab restores and empties the cookies of its own context, and of nobody else’s', async () => {
  const { page: loaded, gather, close } = await openPage(`${site.origin}/story`);
  const { browser, context } = loaded.tab;
  const others = browser.defaultBrowserContext();
  const theirs = cookie('own-cookies-test', '127.0.0.1');
  await others.setCookie(theirs);
  const isLeft = async () => (await others.cookies()).some(({ name }) => name === theirs.name);
  const names = async () => (await context.cookies()).map(({ name }) => name).sort();
  try {
    await context.setCookie(cookie('login', 'login.example'));
    await gather('document');
    await context.setCookie(cookie('added', '127.0.0.1'));
    await reopenPage(loaded, 'key-changed-it');
    expect([await names(), await isLeft()]).toEqual([['login', 'seen'], true]);
    expect(await resetTab(loaded.tab)).toBe(true);
    expect([await names(), await isLeft()]).toEqual([[], true]);
  } finally {
    const left = (await others.cookies()).filter(({ name }) => name === theirs.name);
    await others.deleteCookie(...left);
    await close();
  }
});
