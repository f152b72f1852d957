import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, whether its code runs from src/ or from dist/. */
const PACKAGE_ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}

/** The path of a file or folder of this package. */
export function packagePath(...path: string[]): string {
  return join(PACKAGE_ROOT, ...path);
}

/** A file of this package, as text. */
export function readPackageFile(...path: string[]): string {
  return readFileSync(packagePath(...path), 'utf8');
}

/** The version of presscheck, from its package.json. */
export function packageVersion(): string {
  const { version } = JSON.parse(readPackageFile('package.json')) as { version: string };
  return version;
}
