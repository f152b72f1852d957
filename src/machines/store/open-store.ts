import { fileURLToPath } from 'node:url';
import { UsageError } from '../../model/usage/usage-error.ts';
import { hiddenTarget } from '../../support/hidden-address.ts';
import { openFolderStore } from './folder-store.ts';
import type { ResultStore } from './result-store.ts';
import { readS3Address } from './s3/s3-address.ts';
import { openS3Store } from './s3/s3-store.ts';

/**
 * Opens `file:PATH` (or `file:///path`) or `s3://bucket/prefix`, once it is shown that it can be written to, read and
 * emptied. Throws a UsageError.
 */
export async function openStore(address: string): Promise<ResultStore> {
  if (address.startsWith('file:')) return openFolderStore(folderIn(address));
  if (address.startsWith('s3:')) return openS3Store(readS3Address(address));
  throw new UsageError((say) => say.store.unknown(hiddenTarget(address)));
}

/** A path stands there as it is; only behind `//` it is that of an address, with `%20` for a space. */
function folderIn(address: string): string {
  const path = address.startsWith('file://') ? pathOf(address) : address.slice('file:'.length);
  if (path === '') throw new UsageError((say) => say.store.noFolder(hiddenTarget(address)));
  return path;
}

function pathOf(address: string): string {
  try {
    return fileURLToPath(address);
  } catch {
    // Another machine’s, or no address.
    return '';
  }
}
