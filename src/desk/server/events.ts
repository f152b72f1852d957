import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Channel } from '../channel.ts';

/** So many pages of one desk may be open; further ones are told to reload later. */
const MOST_LISTENERS = 20;
const ALIVE_MS = 15_000;

/** Tells what happens as server-sent events, until the page goes or the desk is closed. */
export function answerEvents(context: Context, channel: Channel): Response {
  if (channel.listeners() >= MOST_LISTENERS) return context.text('', 503);
  return streamSSE(context, async (stream) => {
    let writing: Promise<unknown> = Promise.resolve();
    const write = (message: { data: string; event?: string }) => {
      writing = writing.then(() => stream.writeSSE(message)).catch(() => undefined);
    };
    const alive = setInterval(() => write({ event: 'alive', data: '' }), ALIVE_MS);
    await new Promise<void>((resolve) => {
      const end = channel.listen({
        onEvent: (event) => write({ data: JSON.stringify(event) }),
        onEnd: resolve,
      });
      write({ event: 'alive', data: '' });
      stream.onAbort(() => {
        end();
        resolve();
      });
    });
    clearInterval(alive);
    await writing;
  });
}
