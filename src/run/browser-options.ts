import { catalogOf } from '../messages/catalogs.ts';
import type { AuditOptions } from '../model/audit-options.ts';
import type { Tell } from '../model/usage/usage.words.ts';
import { isLoopbackName } from '../support/loopback-name.ts';
import { saidOnce } from '../support/said-once.ts';
import type { ExpandedTargets, PageTarget } from '../targets/page-target.ts';
import type { AuditHooks } from './audit-hooks.ts';

/** What of the targets tells what may be reached. */
type Named = Pick<ExpandedTargets, 'pages' | 'ownOrigins' | 'named'>;

/** The user’s options in the terms of the browser’s source: a hermetic run may ask the targets’ own hosts and those allowed. */
export function browserOptions(options: AuditOptions, targets: Named, hooks: AuditHooks) {
  const { usage } = catalogOf(options.locale);
  // Once a run, however many browsers are started.
  const notify = saidOnce(hooks.onNotice ?? (() => undefined));
  const own = targets.pages.map(({ address }) => new URL(address).hostname);
  const allowed = options.allowHost ?? [];
  return {
    browser: options.browser,
    connect: options.connect,
    noSandbox: options.sandbox === false,
    onlyHosts: options.hermetic ? [...new Set([...own, ...allowed])] : null,
    reach: options.allowPrivate ? null : reachOf(targets, allowed),
    onNotice: (tell: Tell) => notify(tell(usage)),
  };
}

/**
 * Pages reach what the user named wherever that is, at any port. Our own servers are reached at theirs alone; what is
 * written as this machine itself is reached without the gate, which could only let it through.
 */
function reachOf({ pages, ownOrigins, named: user }: Named, allowed: readonly string[]) {
  const addresses = namedOf(pages, user.hosts).map(({ address }) => new URL(address));
  const theirs = addresses.filter(({ origin }) => !ownOrigins.includes(origin));
  const local = theirs.filter(({ hostname }) => isLoopbackName(hostname));
  const direct = [...ownOrigins.map((origin) => new URL(origin)), ...local].map(hostAndPort);
  const named = [...theirs.map(({ hostname }) => hostname), ...allowed];
  if (local.length > 0) named.push(...LOOPBACK_NAMES);
  return { named: [...new Set(named)], direct: [...new Set(direct)] };
}

/** The pages whose hosts were named; where a sitemap or a link leads besides, a stranger wrote. */
function namedOf(pages: readonly PageTarget[], hosts: readonly string[]): PageTarget[] {
  const hostOf = ({ address }: PageTarget) => new URL(address).hostname;
  const own = new Set([...hosts, ...pages.filter(({ found }) => !found).map(hostOf)]);
  return pages.filter((page) => !page.found || own.has(hostOf(page)));
}

/** Who names this machine by one of its names means it by the others too. */
const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

function hostAndPort({ host, port, protocol }: URL): string {
  return port ? host : `${host}:${protocol === 'https:' ? 443 : 80}`;
}
