import { isIP, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import type { FetchFault } from '../../model/fetching.ts';
import { isNearName } from '../../support/loopback-name.ts';
import { environmentProxies } from '../reach/environment-proxy.ts';
import { connectToOne } from '../reach/gate.ts';
import { bareHost, type FindAddresses, type Refusal } from '../reach/reach-rules.ts';
import { askProxy } from '../reach/socks-client.ts';
import { connectToProxy, credentialsOf, readUpstream, type Upstream } from '../reach/upstream.ts';
import { askTunnel } from './ask-tunnel.ts';

/** A connection on which a request can be made, and how that is written where a proxy reads it. */
export type Connected = { socket: Socket; viaProxy: { credentials: string | null } | null };

const SECURE_PORT = 443;
const PLAIN_PORT = 80;

/** Connects to the host of an address: to the very place that was judged, or through a proxy of the environment. */
export async function connectToHost(
  url: URL,
  findAddresses: FindAddresses,
  acceptBadCertificates: boolean,
): Promise<Connected | FetchFault> {
  const isSecure = url.protocol === 'https:';
  const wanted = {
    host: bareHost(url.hostname),
    port: Number(url.port) || (isSecure ? SECURE_PORT : PLAIN_PORT),
  };
  const proxy = proxyFor(url);
  // Whom the rules do not let in, a proxy is not asked for either.
  const found = proxy ? [] : await findAddresses(wanted.host);
  if (!Array.isArray(found)) return faultOf(found, wanted.host);
  const made = proxy
    ? await throughProxy(proxy, wanted, isSecure)
    : await connectToOne(found, wanted.port);
  if ('why' in made) return faultOf(made, wanted.host);
  const viaProxy =
    proxy && !isSecure && /^http/.test(proxy.kind) ? { credentials: credentialsOf(proxy) } : null;
  if (!isSecure) return { socket: made, viaProxy };
  const socket = await secured(made, wanted.host, acceptBadCertificates);
  return 'why' in socket ? socket : { socket, viaProxy };
}

type Wanted = { host: string; port: number };

async function throughProxy(
  proxy: Upstream,
  wanted: Wanted,
  isSecure: boolean,
): Promise<Socket | Refusal> {
  const socket = await connectToProxy(proxy);
  if ('why' in socket) return socket;
  if (!/^http/.test(proxy.kind)) return askProxy(socket, wanted, proxy.user);
  return isSecure ? askTunnel(socket, wanted, credentialsOf(proxy)) : socket;
}

/** The proxy that the environment names for an address; null for none, and for this machine’s own. */
function proxyFor({ protocol, hostname }: URL): Upstream | null {
  const proxies = environmentProxies(process.env);
  const host = bareHost(hostname);
  const address = protocol === 'https:' ? proxies?.https : proxies?.http;
  if (!address || isNearName(hostname)) return null;
  const isExcepted = (proxies?.excepted ?? []).some((entry) =>
    entry.startsWith('*') ? host.endsWith(entry.slice(1)) : host === entry,
  );
  return isExcepted ? null : readUpstream(address);
}

function faultOf(refusal: Refusal, host: string): FetchFault {
  if (refusal.why === 'no-connection') return { why: 'no-connection', detail: refusal.code };
  if (refusal.why === 'proxy-failed') return { why: 'no-connection', detail: refusal.error };
  return { why: refusal.why, detail: host };
}

const HANDSHAKE_MS = 30_000;

function secured(
  socket: Socket,
  host: string,
  acceptBadCertificates: boolean,
): Promise<Socket | FetchFault> {
  return new Promise((resolve) => {
    // An address is no server name (RFC 6066, 3).
    const name = isIP(host) > 0 ? {} : { servername: host };
    const rejectUnauthorized = !acceptBadCertificates;
    const secure = connectSecurely({ socket, host, rejectUnauthorized, ...name });
    const fail = (fault: FetchFault) => {
      secure.destroy();
      resolve(fault);
    };
    secure.setTimeout(HANDSHAKE_MS, () => fail({ why: 'too-slow', detail: host }));
    secure.once('secureConnect', () => {
      secure.setTimeout(0);
      resolve(secure);
    });
    secure.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      fail({
        why: /CERT|SIGNED|ALTNAME/.test(code ?? '') ? 'bad-certificate' : 'no-connection',
        detail: code ?? message,
      }),
    );
  });
}
