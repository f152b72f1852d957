import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core';

/** Between two messages. */
const END = '\0';

/**
 * Speaks with a browser through two pipes. They belong to this process alone, so that the browser sees them
 * close however this process ends, and then ends too.
 */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): ConnectionTransport {
  let parts: string[] = [];
  const transport: ConnectionTransport = {
    send(message) {
      toBrowser.write(message + END);
    },
    close() {
      toBrowser.destroy();
      fromBrowser.destroy();
    },
  };
  fromBrowser.setEncoding('utf8');
  fromBrowser.on('data', (text: string) => {
    const [first = '', ...others] = text.split(END);
    parts.push(first);
    for (const next of others) {
      const message = parts.join('');
      parts = [next];
      // Each in a turn of its own, as from a socket: what one brings about has happened before the next.
      setImmediate(() => transport.onmessage?.(message));
    }
  });
  fromBrowser.once('close', () => transport.onclose?.());
  // What was said to a browser that has ended is lost with it; that it has ended shows above.
  for (const pipe of [toBrowser, fromBrowser]) pipe.on('error', () => undefined);
  return transport;
}
