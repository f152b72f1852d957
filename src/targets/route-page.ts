import { relative } from 'node:path';
import type { AuditOptions } from '../model/audit-options.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { hiddenAddresses, hiddenTarget } from '../support/hidden-address.ts';
import { addressPath, bytePath, shownPath } from './byte-path.ts';
import { findFile } from './find-file.ts';
import { pathBelow } from './local-pages.ts';
import { realPath } from './look-at-file.ts';
import type { PageTarget } from './page-target.ts';
import type { Servers } from './servers.ts';
import type { Route } from './split-route.ts';

/** The page at a route of a single-page build, or in the file that a server finds under that name. Throws a UsageError. */
export async function routePage(
  target: string,
  { folder, path, suffix }: Route,
  { root }: Pick<AuditOptions, 'root'>,
  servers: Servers,
): Promise<PageTarget> {
  const served = root ?? folder;
  const step = await pathBelow(served, folder, target);
  const below = (step === '' ? '' : `${step}/`) + bytePath(path);
  const realRoot = await realPath(bytePath(served));
  const own = await findFile(realRoot, below);
  const file = own ?? (await findFile(realRoot, ''));
  if (!file) throw new UsageError((say) => say.targets.missing(hiddenTarget(target)));
  const { base } = await servers.serve(served);
  const isFile = own !== null && suffix === '';
  const name = isFile ? relative(await realPath(bytePath(folder)), own.name) : bytePath(path);
  return {
    address: new URL(`${base}/${addressPath(below)}${suffix}`).href,
    url: hiddenAddresses(`/${shownPath(name)}${suffix}`),
    target: hiddenTarget(target),
    remote: false,
    file: file.name,
    ...(isFile ? {} : { route: (own === null ? path : '') + suffix }),
    auth: null,
  };
}
