import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { TestServer } from './serve.ts';

/** A proxy that speaks SOCKS 5, what it was asked for (`host:port`), and who said to be asking (`name:password`). */
export type SocksProxy = Pick<TestServer, 'port' | 'close'> & { asked: string[]; users: string[] };

const REFUSED = Buffer.of(5, 4, 0, 1, 0, 0, 0, 0, 0, 0);
const DONE = Buffer.of(5, 0, 0, 1, 0, 0, 0, 0, 0, 0);

type Names = Readonly<Record<string, number>>;
type Heard = { asked: string[]; users: string[] };

/** Starts one that wants a user, and leads to ports on loopback by names that only it knows. */
export async function startSocksProxy(names: Names, user: string): Promise<SocksProxy> {
  const heard: Heard = { asked: [], users: [] };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => socket.destroy()));
    void greet(socket, user, heard).then(async (isKnown) => {
      if (isKnown) await lead(socket, names, heard);
      else socket.end();
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await once(server.close(), 'close');
  };
  return { port: (server.address() as AddressInfo).port, close, ...heard };
}

/** The other side waits for each answer, so that each of its messages comes alone. */
function next(socket: Socket): Promise<Buffer> {
  return new Promise((resolve) => socket.once('data', resolve));
}

async function greet(socket: Socket, user: string, { users }: Heard): Promise<boolean> {
  const [, , ...methods] = await next(socket);
  socket.write(Buffer.of(5, methods.includes(2) ? 2 : 255));
  const told = await next(socket);
  const nameEnd = 2 + (told[1] ?? 0);
  users.push(`${told.subarray(2, nameEnd)}:${told.subarray(nameEnd + 1)}`);
  const isKnown = users.at(-1) === user;
  socket.write(Buffer.of(1, isKnown ? 0 : 1));
  return isKnown;
}

async function lead(socket: Socket, names: Names, { asked }: Heard): Promise<void> {
  const wanted = await next(socket);
  const host = wanted.subarray(5, -2).toString();
  asked.push(`${host}:${wanted.readUInt16BE(wanted.length - 2)}`);
  const port = names[host];
  if (port === undefined) return void socket.end(REFUSED);
  const other = connect(port, '127.0.0.1', () => {
    socket.write(DONE);
    socket.pipe(other).pipe(socket);
  });
  socket.once('close', () => other.destroy());
  other.on('error', () => socket.destroy());
}
