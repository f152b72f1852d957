import { UsageError } from '../../model/usage/usage-error.ts';

/** The queue's own library and its client, which only runs on many machines need. Throws a UsageError where they are not installed. */
export async function loadEngine(): Promise<
  typeof import('bullmq') & Pick<typeof import('ioredis'), 'Redis'>
> {
  const install = 'bullmq ioredis';
  const bullmq = await loaded(() => import('bullmq'), 'BullMQ', install);
  const { Redis } = await loaded(() => import('ioredis'), 'ioredis', install);
  return { ...bullmq, Redis };
}

/** What counts for Prometheus. Throws a UsageError where it is not installed. */
export function loadMetrics(): Promise<typeof import('prom-client')> {
  return loaded(() => import('prom-client'), 'prom-client', 'prom-client');
}

async function loaded<T>(load: () => Promise<T>, what: string, install: string): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError((say) => say.machines.missingPackage(what, install));
  }
}
