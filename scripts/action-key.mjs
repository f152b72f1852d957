// Prints the key under which the action keeps its build: another one for each version of the files that the
// build is made of, and for each kind of machine. hashFiles() sees files in the workspace only.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');

const parts = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(home, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(home.length + 1)),
);
const files = ['package.json', 'package-lock.json', 'tsconfig.base.json', ...parts.sort()];

const hash = createHash('sha256');
for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(home, file)));

const { platform, arch, versions } = process;
// Packages in machine code are made for one C library; a container may have another than the machine has.
const { glibcVersionRuntime } = process.report.getReport().header;
const machine = [platform, arch, glibcVersionRuntime ? 'glibc' : 'other', versions.modules];
process.stdout.write(`presscheck-${machine.join('-')}-${hash.digest('hex')}\n`);
