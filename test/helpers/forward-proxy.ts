import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { listen, type TestServer } from './serve.ts';

/** A proxy, what it was asked for (`http://host/path`, or `host:port` for a tunnel), and who it was told is asking. */
export type ForwardProxy = TestServer & { asked: string[]; users: Set<string> };

/** Ports on loopback by the names that only the proxy knows; others it does not find. */
type Names = Readonly<Record<string, number>>;

/** Starts a proxy; with a user (`name:password`) it lets only that one through. */
export async function startProxy(names: Names, user?: string): Promise<ForwardProxy> {
  const asked: string[] = [];
  const users = new Set<string>();
  const expected = user && `Basic ${Buffer.from(user).toString('base64')}`;
  const letsIn = ({ url = '', headers }: IncomingMessage) => {
    asked.push(url);
    users.add(headers['proxy-authorization'] ?? '');
    return !expected || headers['proxy-authorization'] === expected;
  };
  const server = createServer((request, response) => {
    if (letsIn(request)) return handOn(names, request, response);
    response.writeHead(407, { 'Proxy-Authenticate': 'Basic realm="proxy"' }).end('who?');
  });
  server.on('connect', (request, socket: Socket) => {
    if (letsIn(request)) return tunnel(names, request, socket);
    socket.end(`HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm="proxy"\r\n\r\n`);
  });
  // Tunnels are none of the server's connections any more.
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  const { close, ...listening } = await listen(server);
  const closeAll = () => {
    for (const socket of sockets) socket.destroy();
    return close();
  };
  return { ...listening, close: closeAll, asked, users };
}

function handOn(names: Names, request: IncomingMessage, response: ServerResponse): void {
  const { hostname, pathname } = new URL(request.url ?? '');
  const port = names[hostname];
  if (port === undefined) return void response.writeHead(502).end();
  const { method, headers } = request;
  const passed = ask({ host: '127.0.0.1', port, path: pathname, method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 0, answer.rawHeaders);
    answer.pipe(response);
  });
  request.pipe(passed);
}

function tunnel(names: Names, { url = '' }: IncomingMessage, socket: Socket): void {
  const port = names[url.split(':')[0] ?? ''];
  if (port === undefined) return void socket.end('HTTP/1.1 502 Unknown\r\n\r\n');
  const other = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    socket.pipe(other).pipe(socket);
  });
  socket.on('error', () => other.destroy());
  other.on('error', () => socket.destroy());
}
