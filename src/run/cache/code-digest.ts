import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath, packageVersion } from '../../support/package-root.ts';

/** What tells one build of presscheck from another: its version alone says nothing of a change that is being worked on. */
export function codeDigest(): string {
  const folder = packagePath('dist');
  const hash = createHash('sha256').update(packageVersion());
  if (!existsSync(folder)) return hash.digest('hex');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => /\.(?:js|json|cjs)$/.test(one)).sort())
    hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}
