import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What Orca needs around it: the program, and the package of Debian and Ubuntu that brings it. */
const PARTS = [
  { program: 'Xvfb', of: 'xvfb' },
  { program: 'openbox', of: 'openbox' },
  { program: 'dbus-daemon', of: 'dbus' },
  { program: 'orca', of: 'orca' },
  { program: 'xdotool', of: 'xdotool' },
  { program: 'python3', of: 'python3' },
] as const;

/** The accessibility registry is started by its path. */
const REGISTRY = { program: 'at-spi-bus-launcher', of: 'at-spi2-core' } as const;
const REGISTRY_PLACES = ['/usr/libexec', '/usr/lib/at-spi2-core', '/usr/lib/at-spi2', '/usr/lib'];

/** Installs all that is missing, and what comes with it, on Debian and Ubuntu. */
export const INSTALL_LINE = `apt-get install --no-install-recommends ${[...PARTS, REGISTRY]
  .map(({ of }) => of)
  .join(' ')} chromium`;

/** The programs that the listener needs and this machine has not. */
export function missingParts(path: string = process.env['PATH'] ?? ''): string[] {
  const folders = path.split(delimiter).filter(Boolean);
  const missing = PARTS.filter(({ program }) => !isIn(folders, program));
  const all = isIn(REGISTRY_PLACES, REGISTRY.program) ? missing : [...missing, REGISTRY];
  return all.map(({ program }) => program);
}

function isIn(folders: readonly string[], program: string): boolean {
  return folders.some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
