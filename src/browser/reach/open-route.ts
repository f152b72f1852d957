import { environmentProxies } from './environment-proxy.ts';
import { openGate, type Passage } from './gate.ts';
import { silentHosts } from './makers-hosts.ts';
import { needsGate, openProxies } from './open-proxies.ts';
import { GATE_RULE, gateAddress, NOT_THIS_MACHINE, proxyFlags } from './proxy-flags.ts';
import type { Reach } from './reach-rules.ts';

/** The flags that lead a browser's connections, and the gates that they go through; null where there is none. */
export type OpenedRoute = { flags: readonly string[]; gate: Passage | null };

/** Without a gate pages reach what the machine does; newer Chromium keeps public pages from private addresses by itself. */
const EVERYWHERE = [
  '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets,LocalNetworkAccessChecksWebRTC',
];

/** What can only go round a proxy (UDP) goes nowhere. */
export const NO_WAY_ROUND = [
  '--disable-quic',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/**
 * Opens the way of a browser's connections: to everywhere where there is no `reach`, else through a gate, or through
 * the proxies that the environment names.
 */
export async function openRoute(
  reach: Reach | null,
  onlyHosts: readonly string[] | null,
): Promise<OpenedRoute> {
  const silent = silentHosts([...(reach?.named ?? []), ...(onlyHosts ?? [])]);
  const nowhere = resolverRules(silent, onlyHosts);
  const proxies = environmentProxies(process.env);
  if (proxies && (reach || needsGate(proxies, onlyHosts))) {
    const { flags, gate } = await openProxies(proxies, reach, onlyHosts, silent);
    return { flags: [...flags, ...NO_WAY_ROUND, nowhere], gate };
  }
  if (!reach) return { flags: [...EVERYWHERE, nowhere], gate: null };
  const gate = await openGate({ named: reach.named, onlyHosts });
  // They are looked up without a gate, that is by the rules, which know of none.
  const flags = proxyFlags(gateAddress('socks5', gate.port), [
    NOT_THIS_MACHINE,
    ...reach.direct,
    ...silent,
  ]);
  return { flags: [...flags, ...NO_WAY_ROUND, nowhere], gate };
}

/** Every host but these is found nowhere, whoever asks for it: page, frame or worker; where all may be, the silent ones alone. */
export function resolverRules(
  silent: readonly string[],
  onlyHosts: readonly string[] | null,
): string {
  const rules = onlyHosts
    ? ['MAP * ~NOTFOUND', ...onlyHosts.map((host) => `EXCLUDE ${host}`)]
    : silent.map((host) => `MAP ${host} ~NOTFOUND`);
  return `--host-resolver-rules=${[GATE_RULE, ...rules].join(', ')}`;
}
