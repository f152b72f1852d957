import { isIP, Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import { connectWith } from './gate.ts';
import type { Refusal } from './reach-rules.ts';

/** A proxy that connections are made through, and who it is told that they are of. */
export type Upstream = {
  kind: keyof typeof USUAL_PORTS;
  host: string;
  port: number;
  user: { name: string; password: string } | null;
};

const USUAL_PORTS = { http: 80, https: 443, socks5: 1080, socks5h: 1080, socks: 1080 };

/** A proxy by its address, as the environment names it; null for what is no address, or of a kind that we do not speak to. */
export function readUpstream(address: string): Upstream | null {
  const whole = address.includes('://') ? address : `http://${address}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, hostname, port, username, password } = new URL(whole);
  const kind = protocol.slice(0, -1);
  if (!isKind(kind) || !hostname) return null;
  const user = username ? { name: decoded(username), password: decoded(password) } : null;
  const host = hostname.replace(/^\[|\]$/g, '');
  return { kind, host, port: Number(port) || USUAL_PORTS[kind], user };
}

function isKind(kind: string): kind is Upstream['kind'] {
  return Object.hasOwn(USUAL_PORTS, kind);
}

/** A password may hold a percent sign that nobody encoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** As the header Proxy-Authorization has them (RFC 7617). */
export function credentialsOf({ user }: Upstream): string | null {
  if (!user) return null;
  return `Basic ${Buffer.from(`${user.name}:${user.password}`).toString('base64')}`;
}

/** Connects to the proxy itself. */
export async function connectToProxy({ kind, host, port }: Upstream): Promise<Socket | Refusal> {
  const socket = await connectWith({ host, port });
  if (!(socket instanceof Socket)) return NO_PROXY;
  return kind === 'https' ? secured(socket, host) : socket;
}

const NO_PROXY = { why: 'proxy-failed', error: 'PROXY_CONNECTION_FAILED' } as const;

function secured(socket: Socket, host: string): Promise<Socket | Refusal> {
  return new Promise((resolve) => {
    // An address is no server name (RFC 6066, 3).
    const name = isIP(host) > 0 ? {} : { servername: host };
    const secure = connectSecurely({ socket, host, ...name });
    secure.once('secureConnect', () => resolve(secure));
    secure.once('error', () => {
      socket.destroy();
      resolve(NO_PROXY);
    });
  });
}
