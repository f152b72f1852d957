import { isIP, Socket } from 'node:net';
import { spaceOf } from './address-space.ts';
import { type ConnectTo, type Gate, openGateFor, socksServer } from './gate.ts';
import { proxyServer } from './proxy-server.ts';
import { bareHost, type Refusal } from './reach-rules.ts';
import { askProxy } from './socks-client.ts';
import { connectToProxy, credentialsOf, type Upstream } from './upstream.ts';

/**
 * Opens a gate before a proxy: it hands on what is for the hosts that may be asked (null: all), with the name and
 * password that Chromium does not take from a proxy’s address, and nothing that is for this machine, which the proxy
 * may run on.
 */
export function openProxyGate(
  upstream: Upstream,
  onlyHosts: readonly string[] | null,
): Promise<Gate> {
  const whyNot = proxyRules(onlyHosts);
  const connectTo: ConnectTo = async ({ host }) => whyNot(host) ?? connectToProxy(upstream);
  if (/^https?$/.test(upstream.kind))
    return openGateFor(connectTo, (connect) => proxyServer(connect, credentialsOf(upstream)));
  return openGateFor(async (wanted) => {
    const proxy = await connectTo(wanted);
    return proxy instanceof Socket ? askProxy(proxy, wanted, upstream.user) : proxy;
  }, socksServer);
}

/** Why a host is not asked for at the proxy; null where it is. Where its name leads is for the proxy to judge. */
function proxyRules(onlyHosts: readonly string[] | null): (host: string) => Refusal | null {
  const isAsked = onlyHosts && new Set(onlyHosts.map(bareHost));
  return (given) => {
    const host = bareHost(given);
    if (isAsked?.has(host) === false) return { why: 'not-allowed' };
    return isThisMachine(host) ? { why: 'too-near', space: 'loopback' } : null;
  };
}

function isThisMachine(host: string): boolean {
  return isIP(host) > 0 ? spaceOf(host) === 'loopback' : /(?:^|\.)localhost$/.test(host);
}
