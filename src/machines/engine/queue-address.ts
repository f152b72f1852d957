import { UsageError } from '../../model/usage/usage-error.ts';

/** Where a queue is: the address to connect to, and how sentences name it, without user and password. */
export type QueueAddress = { href: string; shown: string };

/** Reads the address of a queue, `redis:` or `rediss:`. Throws a UsageError. */
export function queueAddress(text: string): QueueAddress {
  if (!URL.canParse(text)) throw new UsageError((say) => say.machines.badQueue(withoutLogin(text)));
  const url = new URL(text);
  if (!/^rediss?:$/.test(url.protocol) || url.hostname === '')
    throw new UsageError((say) => say.machines.badQueue(withoutLogin(text)));
  const path = url.pathname === '/' ? '' : url.pathname;
  return { href: text, shown: `${url.protocol}//${url.host}${path}` };
}

/** Even what is no address may have a password in it. */
function withoutLogin(text: string): string {
  return text.replace(/\/\/[^/]*@/, '//');
}
