import { isIPv4, isIPv6, type Socket } from 'node:net';
import type { Refusal } from './reach-rules.ts';
import {
  CONNECT,
  KINDS,
  NO_AUTHENTICATION,
  type Read,
  reader,
  readHost,
  VERSION,
  type Wanted,
} from './socks.ts';

type User = { name: string; password: string } | null;

/** RFC 1929. */
const BY_PASSWORD = 2;
const PASSWORD_VERSION = 1;

/** Asks a proxy that speaks SOCKS 5 for a connection; names are looked up there. */
export async function askProxy(
  proxy: Socket,
  wanted: Wanted,
  user: User,
): Promise<Socket | Refusal> {
  const { read, giveBack } = reader(proxy);
  const isMade = await ask(proxy, read, wanted, user).catch(() => false);
  if (!isMade) {
    proxy.destroy();
    return { why: 'proxy-failed', error: 'SOCKS_CONNECTION_FAILED' };
  }
  // What the other side has said already is meant for the browser.
  await giveBack();
  return proxy;
}

async function ask(proxy: Socket, read: Read, wanted: Wanted, user: User): Promise<boolean> {
  const methods = user ? [NO_AUTHENTICATION, BY_PASSWORD] : [NO_AUTHENTICATION];
  proxy.write(Buffer.of(VERSION, methods.length, ...methods));
  const [, method] = await read(2);
  if (method === BY_PASSWORD && user) {
    proxy.write(Buffer.of(PASSWORD_VERSION, ...counted(user.name), ...counted(user.password)));
    const [, status] = await read(2);
    if (status !== 0) return false;
  } else if (method !== NO_AUTHENTICATION) return false;
  const { port } = wanted;
  proxy.write(Buffer.of(VERSION, CONNECT, 0, ...hostOf(wanted), port >> 8, port & 255));
  const [, reply, , kind] = await read(4);
  if (reply !== 0) return false;
  await readHost(read, kind);
  await read(2);
  return true;
}

function hostOf({ host }: Wanted): number[] {
  if (isIPv4(host)) return [KINDS.ipv4, ...host.split('.').map(Number)];
  // Its groups are written out, as they were read.
  if (isIPv6(host)) return [KINDS.ipv6, ...Buffer.from(host.replaceAll(':', ''), 'hex')];
  return [KINDS.name, ...counted(host)];
}

function counted(text: string): number[] {
  const bytes = Buffer.from(text);
  return [bytes.length, ...bytes];
}
