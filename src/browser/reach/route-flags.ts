import { environmentProxy } from './environment-proxy.ts';
import type { Gate } from './gate.ts';

/** Without a gate pages reach what the machine does; newer Chromium keeps public pages from private addresses by itself. */
export const OPEN_ROUTE = [
  '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets,LocalNetworkAccessChecksWebRTC',
];

/** What can only go round a proxy (UDP) goes nowhere. */
const NO_WAY_ROUND = [
  '--disable-quic',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/**
 * The flags with which everything that a browser asks for goes through a gate, but for the hosts with their ports in
 * `direct`: what Chromium takes for local too, which it would else reach by itself. Where the environment names a
 * proxy there is no gate, as names are looked up there.
 */
export function guardedRoute(gate: Gate | null, direct: readonly string[]): string[] {
  return [
    ...(gate ? gateFlags(gate, direct) : (environmentProxy(process.env, direct) ?? [])),
    ...NO_WAY_ROUND,
  ];
}

function gateFlags({ port }: Gate, direct: readonly string[]): string[] {
  return [
    `--proxy-server=socks5://127.0.0.1:${port}`,
    `--proxy-bypass-list=${['<-loopback>', ...direct].join(';')}`,
  ];
}
