import type { FileDigests } from './file-digests.ts';
import type { PageTarget } from './page-target.ts';

/** What a page asked for of its own server, by path, each with the digest of the answer. */
export type AskedFiles = Readonly<Record<string, string>>;

/** Whether all of it is answered as it was. */
export async function isUnchanged(
  files: AskedFiles,
  { address }: Pick<PageTarget, 'address'>,
  { digestAt }: FileDigests,
): Promise<boolean> {
  const { origin } = new URL(address);
  for (const [path, digest] of Object.entries(files)) {
    const now = await digestAt(`${origin}${path}`).catch(() => null);
    if (now !== digest) return false;
  }
  return true;
}
