import { UsageError } from '../../model/usage/usage-error.ts';
import { secretsOf } from '../../run/secrets/secrets-of.ts';
import type { PageTarget } from '../../targets/page-target.ts';
import type { Machinery } from '../machinery.ts';
import type { EnqueueOptions } from './enqueue-options.ts';

/** Throws a UsageError for what cannot be dealt out to other machines. */
export function requireDealable({ audit, notify }: EnqueueOptions): void {
  if (audit.shard) throw new UsageError((say) => say.machines.noShard);
  if (audit.plugins?.some((plugin) => typeof plugin !== 'string'))
    throw new UsageError((say) => say.machines.noPlugins);
  if (notify !== undefined && !(URL.canParse(notify) && /^https?:/.test(notify)))
    throw new UsageError((say) => say.machines.badNotify(notify));
}

/**
 * Throws a UsageError where there is no secret to seal by what must not lie in the open, or to sign by what a webhook is
 * told. What a stranger wrote into an address that was found is no secret of the user’s.
 */
export function requireSealable(
  { audit, notify }: EnqueueOptions,
  pages: readonly PageTarget[],
  { secret }: Machinery,
): void {
  if (secret !== null) return;
  const own = pages.filter(({ found, auth }) => !found || auth);
  if (notify !== undefined || secretsOf(audit, own).length > 0)
    throw new UsageError((say) => say.machines.needsSecret);
}
