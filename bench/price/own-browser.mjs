import { launchBrowser } from '../../dist/browser/finding/launch-browser.js';

/** The browser as presscheck starts it, closed off from all hosts but this machine. */
export function launchOwn(found) {
  return launchBrowser(found, {
    onlyHosts: ['127.0.0.1'],
    noSandbox: process.getuid?.() === 0,
    onNotice: () => undefined,
  });
}
