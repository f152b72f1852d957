import type { AskedFiles } from '../../targets/asked-files.ts';
import type { FileDigests } from '../../targets/file-digests.ts';
import type { PageJob } from '../page-job.ts';
import type { Loaded } from '../page-outcome.ts';

/** The digests of what a page asked for of its own server; null where not all is known, or one was changed since it was opened. */
export async function digestsOf(
  { asked, sinceMs }: Loaded,
  { target }: PageJob,
  { digestAt }: FileDigests,
): Promise<AskedFiles | null> {
  if (!asked) return null;
  const { origin } = new URL(target.address);
  const files: Record<string, string> = {};
  for (const address of [...asked].filter((one) => new URL(one).origin === origin)) {
    const digest = await digestAt(address, sinceMs).catch(() => null);
    if (digest === null) return null;
    files[address.slice(origin.length)] = digest;
  }
  return files;
}
