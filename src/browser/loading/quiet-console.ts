import type { CDPSession } from 'puppeteer-core';

/** What a page says more to its console is not passed on: each message costs us a message of our own. */
const MOST_MESSAGES = 1000;

/** In the page’s own world, before its first script. The functions stay what they seem to be. */
const SCRIPT = `(() => {
  let left = ${MOST_MESSAGES};
  for (const name of Object.keys(console)) {
    const own = console[name];
    if (typeof own !== 'function') continue;
    console[name] = new Proxy(own, {
      apply: (call, self, words) => (left-- > 0 ? Reflect.apply(call, self, words) : undefined),
    });
  }
})()`;

/** Keeps a page that talks to its console without end from drowning the audit. */
export async function quietConsole(session: CDPSession): Promise<void> {
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: SCRIPT });
}
