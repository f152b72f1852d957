/** Takes the whole browser down on the pages that are named for it, once: a second browser is left alone. */
let isDone = false;

export default async function crashBrowser(page, { url }) {
  if (isDone || !url.includes('crash')) return;
  isDone = true;
  const session = await page.browser().target().createCDPSession();
  await session.send('Browser.crash').catch(() => undefined);
}
