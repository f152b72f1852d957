import type { Passage } from './gate.ts';
import type { Refusal } from './reach-rules.ts';

/** What Chromium says where an address is too near for the page that asks: ours means the same. */
export const TOO_NEAR = 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS';

const USUAL_PORTS: Readonly<Record<string, number>> = { 'https:': 443, 'wss:': 443 };
const PLAIN_PORT = 80;

/** The errors of connections by the system’s code. */
const CONNECTION_ERRORS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'net::ERR_CONNECTION_REFUSED',
  ECONNRESET: 'net::ERR_CONNECTION_RESET',
  EHOSTUNREACH: 'net::ERR_ADDRESS_UNREACHABLE',
  ENETUNREACH: 'net::ERR_ADDRESS_UNREACHABLE',
  ETIMEDOUT: 'net::ERR_CONNECTION_TIMED_OUT',
};

/** By SOCKS, by a proxy’s tunnel, and by a proxy that closes the connection. */
const REFUSED = /_SOCKS_|_PROXY_|_TUNNEL_|_EMPTY_RESPONSE/;

/**
 * Chromium’s error for a request (net::ERR_…) as it would be had there been no gate: of what a gate refuses Chromium
 * knows only that it was refused.
 */
export function errorBehindGate(errorText: string, url: string, gate: Passage | null): string {
  if (!REFUSED.test(errorText) || !gate || !URL.canParse(url)) return errorText;
  const { hostname, port, protocol } = new URL(url);
  const at = port ? Number(port) : (USUAL_PORTS[protocol] ?? PLAIN_PORT);
  const refusal = gate.whyRefused(hostname, at);
  return refusal ? errorOf(refusal) : errorText;
}

function errorOf(refusal: Refusal): string {
  if (refusal.why === 'too-near') return TOO_NEAR;
  if (refusal.why === 'proxy-failed') return `net::ERR_${refusal.error}`;
  if (refusal.why === 'no-connection')
    return CONNECTION_ERRORS[refusal.code] ?? 'net::ERR_CONNECTION_FAILED';
  return 'net::ERR_NAME_NOT_RESOLVED';
}
