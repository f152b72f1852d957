import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../model/usage/usage-error.ts';
import { systemCode } from './system-code.ts';

/**
 * Makes a folder among the system’s temporary ones, whose name begins with `prefix`; returns its path. Throws a
 * UsageError where none can be made. Does not wait, so that this process cannot end between the making of a folder and
 * what its maker does for its removal.
 */
export function makeTemporaryFolder(prefix: string): string {
  try {
    return mkdtempSync(join(tmpdir(), prefix));
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    throw new UsageError((say) => say.writing.noTemporary(tmpdir(), code));
  }
}
