import { environmentProxy } from './environment-proxy.ts';
import { type Gate, openGate } from './gate.ts';
import { silentHosts } from './makers-hosts.ts';

/** Whom pages may reach though it is near, and the hosts with their ports that need no gate. */
export type Reach = { named: readonly string[]; direct: readonly string[] };

/** The flags that lead a browser's connections, and the gate that they go through; null where there is none. */
type OpenedRoute = { flags: readonly string[]; gate: Gate | null };

/** Without a gate pages reach what the machine does; newer Chromium keeps public pages from private addresses by itself. */
const EVERYWHERE = [
  '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets,LocalNetworkAccessChecksWebRTC',
];

/** What can only go round a proxy (UDP) goes nowhere. */
const NO_WAY_ROUND = [
  '--disable-quic',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/**
 * Opens the way of a browser's connections: to everywhere where there is no `reach`, else through a gate. Where the
 * environment names a proxy that takes the gate's place, as names are looked up there.
 */
export async function openRoute(
  reach: Reach | null,
  onlyHosts: readonly string[] | null,
): Promise<OpenedRoute> {
  const silent = silentHosts([...(reach?.named ?? []), ...(onlyHosts ?? [])]);
  const nowhere = resolverRules(silent, onlyHosts);
  if (!reach) return { flags: [...EVERYWHERE, nowhere], gate: null };
  // They are looked up without a proxy, that is by the rules, which know of none.
  const direct = [...reach.direct, ...silent];
  const proxied = environmentProxy(process.env, direct);
  if (proxied) return { flags: [...proxied, ...NO_WAY_ROUND, nowhere], gate: null };
  const gate = await openGate({ named: reach.named, onlyHosts });
  return { flags: [...gateFlags(gate, direct), ...NO_WAY_ROUND, nowhere], gate };
}

/** Every host but these is found nowhere, whoever asks for it: page, frame or worker; where all may be, the silent ones alone. */
function resolverRules(silent: readonly string[], onlyHosts: readonly string[] | null): string {
  const rules = onlyHosts
    ? ['MAP * ~NOTFOUND', ...onlyHosts.map((host) => `EXCLUDE ${host}`)]
    : silent.map((host) => `MAP ${host} ~NOTFOUND`);
  return `--host-resolver-rules=${rules.join(', ')}`;
}

/** What Chromium takes for local goes through the gate too, which it would else reach by itself. */
function gateFlags({ port }: Gate, direct: readonly string[]): string[] {
  return [
    `--proxy-server=socks5://127.0.0.1:${port}`,
    `--proxy-bypass-list=${['<-loopback>', ...direct].join(';')}`,
  ];
}
