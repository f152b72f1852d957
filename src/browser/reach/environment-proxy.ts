import { isIP } from 'node:net';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The flags that give Chromium the proxy which the environment names for everybody (`http_proxy`, `https_proxy`,
 * `all_proxy`, but for `no_proxy`), as it would take it by itself, with one thing changed: this machine is reached by
 * that proxy too, which means not at all, except for what `direct` has. Null where the environment names none.
 */
export function environmentProxy(env: Environment, direct: readonly string[]): string[] | null {
  const of = (name: string) => env[name] || env[name.toUpperCase()] || null;
  const all = of('all_proxy');
  const [plain, secure] = [of('http_proxy') ?? all, of('https_proxy') ?? all];
  const servers = [plain && `http=${plain}`, secure && `https=${secure}`].filter(Boolean);
  if (servers.length === 0) return null;
  const excepted = (of('no_proxy') ?? '').split(',').flatMap((entry) => entry.trim() || []);
  const bypass = ['<-loopback>', ...excepted.map(bySuffix), ...direct];
  return [`--proxy-server=${servers.join(';')}`, `--proxy-bypass-list=${bypass.join(';')}`];
}

/** `no_proxy` means hosts by how they end; addresses and networks are whole. */
function bySuffix(entry: string): string {
  const [address = ''] = entry.split('/');
  return entry.startsWith('*') || isIP(address) > 0 ? entry : `*${entry}`;
}
