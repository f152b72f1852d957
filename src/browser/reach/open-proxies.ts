import { UsageError } from '../../model/usage/usage-error.ts';
import type { EnvironmentProxies } from './environment-proxy.ts';
import { type Gate, openGate, type Passage } from './gate.ts';
import { gateAddress, NOT_THIS_MACHINE, proxyFlags } from './proxy-flags.ts';
import { openProxyGate } from './proxy-gate.ts';
import type { Reach } from './reach-rules.ts';
import { readUpstream } from './upstream.ts';

type Hosts = readonly string[] | null;

/** Chromium hands a proxy everything, and takes no name and password from its address. */
export function needsGate({ http, https }: EnvironmentProxies, onlyHosts: Hosts): boolean {
  return [http, https].some((address) => address !== null && isGated(address, onlyHosts));
}

function isGated(address: string, onlyHosts: Hosts): boolean {
  return onlyHosts !== null || address.includes('@');
}

/**
 * Opens the way through the proxies of the environment, with a gate of ours before those that need one. A scheme that
 * has no proxy goes through the gate that there would be without any. Throws an error of usage for a proxy that a
 * gate cannot speak to.
 */
export async function openProxies(
  proxies: EnvironmentProxies,
  reach: Reach | null,
  onlyHosts: Hosts,
  silent: readonly string[],
): Promise<{ flags: string[]; gate: Passage | null }> {
  const gates = new Map<string | null, Gate>();
  const wayOf = async (address: string | null) => {
    if (address === null ? reach === null : !isGated(address, onlyHosts)) return address;
    const gate = gates.get(address) ?? (await gateTo(address, reach, onlyHosts));
    gates.set(address, gate);
    return gateAddress(isPlain(address) ? 'http' : 'socks5', gate.port);
  };
  const [http, https] = [await wayOf(proxies.http), await wayOf(proxies.https)];
  const servers = [http && `http=${http}`, https && `https=${https}`].filter(Boolean);
  const near = reach ? [NOT_THIS_MACHINE] : [];
  const bypass = [...near, ...proxies.excepted, ...(reach?.direct ?? []), ...silent];
  return { flags: proxyFlags(servers.join(';'), bypass), gate: allOf([...gates.values()]) };
}

function isPlain(address: string | null): boolean {
  return address !== null && /^https?$/.test(readUpstream(address)?.kind ?? '');
}

function gateTo(address: string | null, reach: Reach | null, onlyHosts: Hosts): Promise<Gate> {
  if (address === null) return openGate({ named: reach?.named ?? [], onlyHosts });
  const upstream = readUpstream(address);
  if (!upstream) throw new UsageError((say) => say.options.proxyUnknown(shown(address)));
  return openProxyGate(upstream, onlyHosts);
}

/** A proxy's address without the name and password in it. */
function shown(address: string): string {
  return address.replace(/^(\w+:\/\/)?.*@/, '$1');
}

/** Of a host and port each gate knows what it refused. */
function allOf(gates: readonly Gate[]): Passage | null {
  if (gates.length === 0) return null;
  return {
    whyRefused: (host, port) =>
      gates.map((gate) => gate.whyRefused(host, port)).find((why) => why !== null) ?? null,
    close: () => gates.forEach((gate) => void gate.close()),
  };
}
