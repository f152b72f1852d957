import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';

/**
 * Installs packages into a folder of their own, from the registry that npm is configured for.
 * Nothing that a package brings along is run by it.
 *
 * @param {string} folder
 * @param {Record<string, string>} versions
 * @param {Record<string, unknown>} fields what else the package.json there has to say
 */
export async function installPackages(folder, versions, fields = {}) {
  const manifest = { name: 'live-stack', private: true, ...fields, dependencies: versions };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const quietly = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  await runCommand(
    'npm',
    ['install', '--ignore-scripts', '--legacy-peer-deps', ...quietly],
    folder,
  );
}
