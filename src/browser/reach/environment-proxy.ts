import { isIP } from 'node:net';

type Environment = Readonly<Record<string, string | undefined>>;

/** The proxies of plain and of secure requests, null where these have none, and whom Chromium reaches without them. */
export type EnvironmentProxies = {
  http: string | null;
  https: string | null;
  excepted: readonly string[];
};

/**
 * What the environment names for everybody (`http_proxy`, `https_proxy`, `all_proxy`, but for `no_proxy`), as Chromium
 * would take it by itself. Null where it names none, or none for anybody.
 */
export function environmentProxies(env: Environment): EnvironmentProxies | null {
  const of = (name: string) => env[name] || env[name.toUpperCase()] || null;
  const all = of('all_proxy');
  const [http, https] = [of('http_proxy') ?? all, of('https_proxy') ?? all];
  const entries = (of('no_proxy') ?? '').split(',').flatMap((entry) => entry.trim() || []);
  if ((!http && !https) || entries.includes('*')) return null;
  return { http, https, excepted: entries.map(bySuffix) };
}

/** `no_proxy` means hosts by how they end; addresses and networks are whole. */
function bySuffix(entry: string): string {
  const [address = ''] = entry.split('/');
  return entry.startsWith('*') || isIP(address) > 0 ? entry : `*${entry}`;
}
