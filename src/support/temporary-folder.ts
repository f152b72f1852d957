import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../model/usage/usage-error.ts';
import { systemCode } from './system-code.ts';

/**
 * Makes a folder among the system’s temporary ones, whose name begins with `prefix`; returns its path. Throws a
 * UsageError where none can be made.
 */
export async function makeTemporaryFolder(prefix: string): Promise<string> {
  return mkdtemp(join(tmpdir(), prefix)).catch((error) => {
    const code = systemCode(error);
    if (code === null) throw error;
    throw new UsageError((say) => say.writing.noTemporary(tmpdir(), code));
  });
}
