import type { Socket } from 'node:net';

/** Where a browser asks to be connected to, in the words of SOCKS 5 (RFC 1928). */
export type Wanted = { host: string; port: number };

/** What a browser is told of it: codes of RFC 1928, section 6. */
const REPLIES = { done: 0, forbidden: 2, unreachable: 4 } as const;
export type Reply = keyof typeof REPLIES;

/** What both sides of it say (RFC 1928). */
export const VERSION = 5;
export const CONNECT = 1;
export const NO_AUTHENTICATION = 0;
export const KINDS = { ipv4: 1, name: 3, ipv6: 4 };

/** Reads what a connection of a browser begins with; null for what is no such beginning. Rejects where it breaks off. */
export async function readWanted(socket: Socket): Promise<Wanted | null> {
  const { read, giveBack } = reader(socket);
  const wanted = await greet(read, socket);
  // What was sent ahead of the answer is meant for the other side.
  await giveBack();
  return wanted;
}

async function greet(read: Read, socket: Socket): Promise<Wanted | null> {
  const [version, methods = 0] = await read(2);
  if (version !== VERSION) return null;
  if (!(await read(methods)).includes(NO_AUTHENTICATION)) return null;
  socket.write(Buffer.of(VERSION, NO_AUTHENTICATION));
  const [again, command, , kind] = await read(4);
  if (again !== VERSION || command !== CONNECT) return null;
  const host = await readHost(read, kind);
  return host === null ? null : { host, port: (await read(2)).readUInt16BE() };
}

/** A host as it is written after its kind, IPv6 with all eight groups in full; null for a kind that there is not. */
export async function readHost(read: Read, kind: number | undefined): Promise<string | null> {
  if (kind === KINDS.ipv4) return [...(await read(4))].join('.');
  if (kind === KINDS.ipv6) return (await read(16)).toString('hex').replace(/(.{4})(?=.)/g, '$1:');
  if (kind !== KINDS.name) return null;
  const [length = 0] = await read(1);
  return (await read(length)).toString('latin1');
}

/** Answers it. The address that the other side is reached from is told to nobody. */
export function answerWanted(socket: Socket, reply: Reply): void {
  socket.write(Buffer.of(VERSION, REPLIES[reply], 0, KINDS.ipv4, 0, 0, 0, 0, 0, 0));
}

export type Read = (length: number) => Promise<Buffer>;

/** Reads so many bytes at a time; what was read too much can be given back. */
export function reader(socket: Socket): { read: Read; giveBack(): Promise<void> } {
  const chunks = socket.iterator({ destroyOnReturn: false });
  let held = Buffer.alloc(0);
  return {
    async read(length) {
      while (held.length < length) {
        const { value, done } = await chunks.next();
        if (done) throw new Error('The connection ended');
        held = Buffer.concat([held, value]);
      }
      const bytes = held.subarray(0, length);
      held = held.subarray(length);
      return bytes;
    },
    async giveBack() {
      await chunks.return?.();
      if (held.length > 0) socket.unshift(held);
    },
  };
}
