import type { ConnectionTransport } from 'puppeteer-core';
import { WebSocket } from 'ws';

const OPTIONS = {
  followRedirects: true,
  perMessageDeflate: false,
  // Each message in a turn of its own: what one brings about has happened before the next.
  allowSynchronousEvents: false,
  // What a browser sends at once may be a picture of a long page.
  maxPayload: 256 * 1024 * 1024,
};

/** Speaks with a browser by its WebSocket endpoint. */
export type SocketTransport = {
  transport: ConnectionTransport;
  /** Rejects where nothing answers there. */
  opened: Promise<void>;
  /** Ends it at once, also where it was never opened. */
  end(): void;
};

/** Begins to connect to a WebSocket endpoint. Throws a SyntaxError where it is none. */
export function socketTransport(endpoint: string): SocketTransport {
  const socket = new WebSocket(endpoint, OPTIONS);
  const transport: ConnectionTransport = {
    send: (message) => socket.send(leavingNothing(message)),
    close: () => socket.close(),
  };
  const opened = new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    // What breaks an open connection closes it too.
    socket.on('error', reject);
  });
  socket.on('message', (data) => transport.onmessage?.(String(data)));
  socket.on('close', () => transport.onclose?.());
  return { transport, opened, end: () => socket.terminate() };
}

const MAKE_CONTEXT = 'Target.createBrowserContext';

/**
 * Has the browser close what was opened in a context of ours as soon as it no longer hears from us, however this
 * process ended; puppeteer does not ask it to.
 */
function leavingNothing(message: string): string {
  if (!message.includes(MAKE_CONTEXT)) return message;
  const { method, params, ...others } = JSON.parse(message);
  // What a page says may hold the name as well.
  if (method !== MAKE_CONTEXT) return message;
  return JSON.stringify({ ...others, method, params: { ...params, disposeOnDetach: true } });
}
