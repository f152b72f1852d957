import type { LookupAddress } from 'node:dns';
import { connect, createServer, type Server, Socket } from 'node:net';
import {
  bareHost,
  type FindAddresses,
  type ReachOptions,
  type Refusal,
  reachRules,
} from './reach-rules.ts';
import { answerWanted, type Reply, readWanted, type Wanted } from './socks.ts';

/** What stands between a browser and the network: every connection that it makes comes through here. */
export type Gate = {
  /** The port on loopback at which it speaks SOCKS 5. */
  port: number;
  /** Why a host could not be had at a port the last time; null where nothing stood against it. */
  whyRefused(host: string, port: number): Refusal | null;
  close(): void;
};

/** Who has said everything may still be told something. */
const HALF_OPEN = { allowHalfOpen: true };
const GREETING_MS = 10_000;
const CONNECTING_MS = 30_000;

/**
 * Opens a gate that looks names up itself and connects to the very address that it has judged: no name, redirect or
 * second answer of a name server leads a page to this machine or its network.
 */
export async function openGate(
  options: ReachOptions,
  findAddresses: FindAddresses = reachRules(options),
): Promise<Gate> {
  const refusals = new Map<string, Refusal>();
  const sockets = new Set<Socket>();
  const server = createServer(HALF_OPEN, (socket) => {
    keep(sockets, socket);
    void serve(socket, async ({ host, port }) => {
      const found = await findAddresses(host);
      const other = Array.isArray(found) ? await connectToOne(found, port) : found;
      if (other instanceof Socket) {
        refusals.delete(keyOf(host, port));
        keep(sockets, other);
        return other;
      }
      refusals.set(keyOf(host, port), other);
      return REPLIES[other.why];
    });
  });
  const port = await listen(server);
  return {
    port,
    whyRefused: (host, at) => refusals.get(keyOf(host, at)) ?? null,
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
};

function keyOf(host: string, port: number): string {
  return `${bareHost(host)} ${port}`;
}

/** Greets a connection of the browser, and joins it with the other side or tells it why there is none. */
async function serve(
  socket: Socket,
  connectTo: (wanted: Wanted) => Promise<Socket | Reply>,
): Promise<void> {
  try {
    socket.setTimeout(GREETING_MS, () => socket.destroy());
    const wanted = await readWanted(socket);
    socket.setTimeout(0);
    if (!wanted) return void socket.destroy();
    const other = await connectTo(wanted);
    answerWanted(socket, other instanceof Socket ? 'done' : other);
    if (other instanceof Socket) join(socket, other);
    else socket.end();
  } catch {
    socket.destroy();
  }
}

/** A connection to whichever of the addresses answers first. */
function connectToOne(addresses: LookupAddress[], port: number): Promise<Socket | Refusal> {
  return new Promise((resolve) => {
    // The name has been looked up, and must not be looked up again.
    const socket = connect({
      ...HALF_OPEN,
      host: 'looked-up',
      port,
      lookup: (_host, _options, done) => done(null, addresses),
    });
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
function join(one: Socket, other: Socket): void {
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
