import {
  request as ask,
  createServer,
  type IncomingMessage,
  type RequestOptions,
  type Server,
  type ServerResponse,
} from 'node:http';
import { Socket } from 'node:net';
import { type Duplex, pipeline } from 'node:stream';
import { type ConnectTo, join } from './gate.ts';
import type { Wanted } from './socks.ts';

/** Chromium’s own limit. */
const LIMITS = { maxHeaderSize: 256 * 1024 };

/** The browser connects ahead of what it may want, and gives up by itself. */
const PATIENT = { requestTimeout: 0, headersTimeout: 0 };

/** What is said of one connection alone, and not handed on (RFC 9110, 7.6.1). */
const OF_THE_CONNECTION =
  /^(?:connection|keep-alive|proxy-connection|proxy-authorization|transfer-encoding)$/i;

/**
 * The server of a gate that speaks HTTP as proxies do, and hands all on to another one: `connectTo` connects to that
 * where the wanted host may be asked for. What is refused is a connection without an answer, so that nothing can be
 * taken for the page.
 */
export function proxyServer(connectTo: ConnectTo, credentials: string | null): Server {
  const server = createServer({ ...LIMITS, ...PATIENT }, (request, response) => {
    const end = () => request.socket.destroy();
    handOn(request, response, connectTo, credentials).catch(end);
  });
  server.on('connect', (request, socket: Duplex, ahead: Buffer) => {
    if (ahead.length > 0) socket.unshift(ahead);
    tunnel(request, socket, connectTo, credentials).catch(() => socket.destroy());
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  return server;
}

/** A plain request, which a proxy is asked for by its whole address. */
async function handOn(
  request: IncomingMessage,
  response: ServerResponse,
  connectTo: ConnectTo,
  credentials: string | null,
): Promise<void> {
  const proxy = await connectTo(wantedBy(request.url ?? ''));
  if (!(proxy instanceof Socket)) return void request.socket.destroy();
  const asked = ask(askedOf(request, proxy, credentials));
  const end = () => request.socket.destroy();
  response.once('close', () => proxy.destroy());
  // It may fail after all of the request was handed on, too.
  asked.on('error', end);
  asked.once('response', (answer) => {
    try {
      response.sendDate = false;
      response.writeHead(answer.statusCode ?? 0, answer.statusMessage, handedOn(answer));
      pipeline(answer, response, (broken) => broken && end());
    } catch {
      end();
    }
  });
  pipeline(request, asked, (broken) => broken && end());
}

/** A connection of its own to the wanted host, which the proxy makes, and of which it tells as it does. */
async function tunnel(
  request: IncomingMessage,
  socket: Duplex,
  connectTo: ConnectTo,
  credentials: string | null,
): Promise<void> {
  const proxy = await connectTo(wantedBy(`http://${request.url}`));
  if (!(proxy instanceof Socket)) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  socket.once('close', () => proxy.destroy());
  if (socket.destroyed) return void proxy.destroy();
  const asked = ask(askedOf(request, proxy, credentials));
  asked.on('error', () => socket.destroy());
  asked.once('connect', (answer, _proxy, ahead: Buffer) => {
    socket.write(headOf(answer));
    if (answer.statusCode !== 200) return void socket.end(() => proxy.destroy());
    if (ahead.length > 0) proxy.unshift(ahead);
    join(socket, proxy);
  });
  asked.end();
}

/** Throws for what is no address. */
function wantedBy(address: string): Wanted {
  const { hostname, port } = new URL(address);
  return { host: hostname, port: Number(port) || 80 };
}

function askedOf(
  request: IncomingMessage,
  proxy: Socket,
  credentials: string | null,
): RequestOptions {
  const known = credentials === null ? [] : ['Proxy-Authorization', credentials];
  return {
    ...LIMITS,
    method: request.method,
    path: request.url,
    headers: [...handedOn(request), ...known],
    createConnection: () => proxy,
  };
}

/** Names and values in turn, of the message alone. */
function handedOn({ rawHeaders }: IncomingMessage): string[] {
  return rawHeaders.filter((_text, at) => !OF_THE_CONNECTION.test(rawHeaders[at - (at % 2)] ?? ''));
}

/** What a proxy says of a tunnel, without a body. */
function headOf(answer: IncomingMessage): string {
  const { statusCode, statusMessage } = answer;
  const headers = handedOn(answer).filter(
    (_text, at, all) => !/^content-/i.test(all[at - (at % 2)] ?? ''),
  );
  const lines = headers.flatMap((name, at) => (at % 2 === 0 ? `${name}: ${headers[at + 1]}` : []));
  return [`HTTP/1.1 ${statusCode} ${statusMessage}`, ...lines, '', ''].join('\r\n');
}
