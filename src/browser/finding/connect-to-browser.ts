import { KnownError } from '../../model/usage/known-error.ts';
import { within } from '../../support/within.ts';
import type { OwnBrowser } from './piped-browser.ts';
import type { SocketTransport } from './socket-transport.ts';

/** The running browser could not be reached. */
export class ConnectError extends KnownError {
  override name = 'ConnectError';
}

/** So long may it take until somebody else's browser answers. */
const ANSWER_MS = 30_000;

/**
 * Uses somebody else's browser, and leaves it running: without our tabs, however this process ends. Rejects with a
 * ConnectError where no browser answers at its WebSocket endpoint in so many milliseconds.
 */
export async function connectToBrowser(
  endpoint: string,
  answerMs: number = ANSWER_MS,
): Promise<OwnBrowser> {
  const { puppeteer } = await import('./puppeteer.ts');
  const { socketTransport } = await import('./socket-transport.ts');
  let socket: SocketTransport | null = null;
  try {
    socket = socketTransport(endpoint);
    const { transport, opened } = socket;
    const connecting = opened.then(() => puppeteer.connect({ transport, defaultViewport: null }));
    const browser = await within(connecting, answerMs, 'Connecting');
    return { browser, end: () => browser.disconnect() };
  } catch {
    socket?.end();
    throw new ConnectError((say) => say.browser.silent);
  }
}
