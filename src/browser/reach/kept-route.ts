import { connectToOne, openGateFor, socksServer } from './gate.ts';
import { silentHosts } from './makers-hosts.ts';
import { NO_WAY_ROUND, type OpenedRoute, resolverRules } from './open-route.ts';
import { gateAddress, NOT_THIS_MACHINE, proxyFlags } from './proxy-flags.ts';
import { bareHost, type FindAddresses, type Reach, reachRules } from './reach-rules.ts';

/** A way for the connections of a browser that is kept: who may be reached is told anew for each run. */
export type KeptRoute = OpenedRoute & {
  /** Lets pages reach this from now on and nothing else; connections that are open break off. */
  allow(reach: Reach): void;
};

type Rules = { find: FindAddresses; direct: ReadonlySet<string> };

/** Opens a way on which everything goes through a gate, also what is direct for a browser of one run; none is let through yet. */
export async function openKeptRoute(): Promise<KeptRoute> {
  let rules = rulesFor({ named: [], direct: [] });
  const gate = await openGateFor(async ({ host, port }) => {
    const { find, direct } = rules;
    if (direct.has(`${bareHost(host)}:${port}`)) return connectToOne(LOOPBACK, port);
    const found = await find(host);
    return Array.isArray(found) ? connectToOne(found, port) : found;
  }, socksServer);
  const silent = silentHosts([]);
  return {
    flags: [
      ...proxyFlags(gateAddress('socks5', gate.port), [NOT_THIS_MACHINE, ...silent]),
      ...NO_WAY_ROUND,
      resolverRules(silent, null),
    ],
    gate,
    allow(reach) {
      rules = rulesFor(reach);
      gate.breakOff();
    },
  };
}

const LOOPBACK = [{ address: '127.0.0.1', family: 4 }];

/** What is direct is on this machine: our own servers, and what the user wrote as this machine itself. */
function rulesFor({ named, direct }: Reach): Rules {
  const own = direct.filter((one) => one.startsWith('127.0.0.1:'));
  return { find: reachRules({ named, onlyHosts: null }), direct: new Set(own) };
}
