import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../model/usage/usage-error.ts';
import { systemCode } from '../support/system-code.ts';

/** What is empty here is there to be filled: docs/config.md tells how. */
const CONFIG = {
  $schema: './node_modules/presscheck/schemas/config.schema.json',
  extends: [],
  targets: ['dist'],
  failOn: 'moderate',
  format: ['json', 'html'],
  overrides: [],
  ignore: [],
};

const WORKFLOW = `name: Accessibility
on: [push, pull_request]
permissions:
  contents: read
jobs:
  presscheck:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
      - uses: actions/setup-node@48b55a011bda9f5d6aeb4c2d9c7362e8dae4041e # v6.4.0
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      - run: npm run build
      - run: npx presscheck
      - uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1
        if: always()
        with:
          name: accessibility-report
          path: reports
`;

const FILES: readonly [string, string][] = [
  ['presscheck.config.json', `${JSON.stringify(CONFIG, null, 2)}\n`],
  [join('.github', 'workflows', 'presscheck.yml'), WORKFLOW],
];

/** Writes a config file and a CI workflow and returns their paths. Throws a UsageError rather than overwrite one. */
export async function init(folder: string): Promise<string[]> {
  for (const [name, text] of FILES) {
    const path = join(folder, name);
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: 'wx' });
    } catch (error) {
      const code = systemCode(error);
      if (code === null) throw error;
      throw new UsageError(({ writing: say }) =>
        code === 'EEXIST' ? say.isThere(name) : say.notAllowed(name, code),
      );
    }
  }
  return FILES.map(([name]) => name);
}
