import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder that programs keep in the user’s home what they can have again; null where the user has no home. */
export function homeCache(): string | null {
  try {
    return join(homedir(), '.cache');
  } catch {
    // A number without an entry among the users, as containers are run with.
    return null;
  }
}

/** A folder among the temporary ones by a name that is the user’s alone, also of one who has no name. */
export function ownTemporaryFolder(): string {
  return join(tmpdir(), `presscheck-${process.getuid?.() ?? 'cache'}`);
}
