import type { PageJob } from '../page-job.ts';
import type { Loaded } from '../page-outcome.ts';
import type { FileDigests } from './file-digests.ts';

/** What a page asked for of its own server, by path, each with the digest of the answer. */
export type AskedFiles = Readonly<Record<string, string>>;

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

/** Whether all of it is answered as it was. */
export async function isUnchanged(
  files: AskedFiles,
  { target }: Pick<PageJob, 'target'>,
  { digestAt }: FileDigests,
): Promise<boolean> {
  const { origin } = new URL(target.address);
  for (const [path, digest] of Object.entries(files)) {
    const now = await digestAt(`${origin}${path}`).catch(() => null);
    if (now !== digest) return false;
  }
  return true;
}
