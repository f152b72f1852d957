import type { LookupAddress } from 'node:dns';
import { connect, createServer, type Server, Socket, type TcpNetConnectOpts } from 'node:net';
import type { Duplex } from 'node:stream';
import {
  bareHost,
  type FindAddresses,
  type ReachOptions,
  type Refusal,
  reachRules,
} from './reach-rules.ts';
import { answerWanted, type Reply, readWanted, type Wanted } from './socks.ts';

/** What knows why connections did not come about. */
export type Passage = {
  /** Why a host could not be had at a port the last time; null where nothing stood against it. */
  whyRefused(host: string, port: number): Refusal | null;
  close(): void;
};

/** What stands between a browser and the network: every connection that it makes comes through here. */
export type Gate = Passage & {
  /** The port on loopback at which it speaks SOCKS 5, or HTTP as proxies do. */
  port: number;
  /** Ends the connections that are open, and forgets what was refused. */
  breakOff(): void;
};

/** Makes the connection that a browser wants, or tells why there is none. */
export type ConnectTo = (wanted: Wanted) => Promise<Socket | Refusal>;

/** Who has said everything may still be told something. */
const HALF_OPEN = { allowHalfOpen: true };
const GREETING_MS = 10_000;
const CONNECTING_MS = 30_000;

/**
 * Opens a gate that looks names up itself and connects to the very address that it has judged: no name, redirect or
 * second answer of a name server leads a page to this machine or its network.
 */
export function openGate(
  options: ReachOptions,
  findAddresses: FindAddresses = reachRules(options),
): Promise<Gate> {
  return openGateFor(async ({ host, port }) => {
    const found = await findAddresses(host);
    return Array.isArray(found) ? connectToOne(found, port) : found;
  }, socksServer);
}

/** Opens a gate of any language: its server is given what makes the connections, and remembers which there were not. */
export async function openGateFor(
  connectTo: ConnectTo,
  serverFor: (connectTo: ConnectTo) => Server,
): Promise<Gate> {
  const refusals = new Map<string, Refusal>();
  const sockets = new Set<Socket>();
  const server = serverFor(async (wanted) => {
    const other = await connectTo(wanted);
    if (other instanceof Socket) {
      refusals.delete(keyOf(wanted));
      keep(sockets, other);
    } else refusals.set(keyOf(wanted), other);
    return other;
  });
  server.on('connection', (socket) => keep(sockets, socket));
  const port = await listen(server);
  return {
    port,
    whyRefused: (host, at) => refusals.get(keyOf({ host, port: at })) ?? null,
    breakOff() {
      refusals.clear();
      for (const socket of sockets) socket.destroy();
    },
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

const REPLIES: Readonly<Record<Refusal['why'], Reply>> = {
  'not-allowed': 'forbidden',
  'too-near': 'forbidden',
  'not-found': 'unreachable',
  'no-connection': 'unreachable',
  'proxy-failed': 'unreachable',
};

function keyOf({ host, port }: Wanted): string {
  return `${bareHost(host)} ${port}`;
}

/** The server of a gate that speaks SOCKS 5. */
export function socksServer(connectTo: ConnectTo): Server {
  return createServer(HALF_OPEN, (socket) => void serve(socket, connectTo));
}

/** Greets a connection of the browser, and joins it with the other side or tells it why there is none. */
async function serve(socket: Socket, connectTo: ConnectTo): Promise<void> {
  try {
    socket.setTimeout(GREETING_MS, () => socket.destroy());
    const wanted = await readWanted(socket);
    socket.setTimeout(0);
    if (!wanted) return void socket.destroy();
    const other = await connectTo(wanted);
    answerWanted(socket, other instanceof Socket ? 'done' : REPLIES[other.why]);
    if (other instanceof Socket) join(socket, other);
    else socket.end();
  } catch {
    socket.destroy();
  }
}

/** A connection to whichever of the addresses answers first. */
export function connectToOne(
  addresses: LookupAddress[],
  port: number,
): Promise<Socket | NoConnection> {
  // The name has been looked up, and must not be looked up again.
  return connectWith({
    host: 'looked-up',
    port,
    lookup: (_host, _options, done) => done(null, addresses),
  });
}

type NoConnection = Extract<Refusal, { why: 'no-connection' }>;

/** A connection within a limit of time, or the system’s code for why there is none. */
export function connectWith(to: TcpNetConnectOpts): Promise<Socket | NoConnection> {
  return new Promise((resolve) => {
    const socket = connect({ ...HALF_OPEN, ...to });
    const fail = (code: string) => {
      socket.destroy();
      resolve({ why: 'no-connection', code });
    };
    const onError = ({ code, message }: NodeJS.ErrnoException) => fail(code ?? message);
    socket.setTimeout(CONNECTING_MS, () => fail('ETIMEDOUT'));
    socket.once('error', onError);
    socket.once('connect', () => {
      socket.setTimeout(0);
      socket.off('error', onError);
      resolve(socket);
    });
  });
}

/** What one side says goes to the other, until either ends. */
export function join(one: Duplex, other: Socket): void {
  one.pipe(other);
  other.pipe(one);
  one.once('close', () => other.destroy());
  other.once('close', () => one.destroy());
}

function keep(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket);
  socket.setNoDelay(true);
  // Either side may break off at any time: the other hears of it by the close that follows.
  socket.on('error', () => socket.destroy());
  socket.once('close', () => sockets.delete(socket));
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      // Listening on a port, it has an address of this kind.
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
