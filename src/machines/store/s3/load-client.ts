import { UsageError } from '../../../model/usage/usage-error.ts';
import { reasonOf } from '../../../support/reason-of.ts';

/** The official client: a package of its own, which only those install who keep results in a bucket. */
export type S3Package = typeof import('@aws-sdk/client-s3');

/** Loads the client for a store that sentences name. Throws a UsageError where it is not installed, or not for this Node. */
export async function loadClient(
  shown: string,
  load: () => Promise<S3Package> = () => import('@aws-sdk/client-s3'),
): Promise<S3Package> {
  try {
    return await load();
  } catch (error) {
    const isMissing = MISSING.has(Object(error).code);
    throw new UsageError((say) =>
      isMissing ? say.store.notInstalled(shown) : say.store.notLoaded(shown, reasonOf(error)),
    );
  }
}

const MISSING: ReadonlySet<unknown> = new Set(['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND']);
