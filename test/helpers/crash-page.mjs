/** Kills the process of a page whose address ends in /crash. */
export default async function crash(page, { url }) {
  if (!url.endsWith('/crash')) return;
  const session = await page.createCDPSession();
  session.send('Page.crash').catch(() => undefined);
  await new Promise((resolve) => page.once('error', resolve));
}
