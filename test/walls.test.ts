import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

/** The rooms of the house, and those that each may ask. CONTRIBUTING.md has them as a picture. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [],
  messages: ['model', 'text', 'checks'],
  support: ['model'],
  checks: ['model', 'text'],
  page: ['model', 'text'],
  'axe-plugin': ['model', 'text', 'checks', 'page'],
  targets: ['model', 'support'],
  watching: ['model', 'support', 'targets'],
  config: ['model', 'support'],
  browser: ['model', 'text', 'support'],
  listening: ['model', 'support', 'browser'],
  'report-assets': [],
  report: ['model', 'support'],
  judging: ['model', 'messages', 'checks', 'support', 'report'],
  overlay: ['model', 'text', 'messages', 'checks', 'page', 'axe-plugin', 'judging'],
  baseline: ['model', 'support', 'report'],
  history: ['model', 'support'],
  run: [
    'model',
    'messages',
    'support',
    'config',
    'targets',
    'watching',
    'browser',
    'listening',
    'judging',
    'baseline',
    'report',
  ],
  errands: ['model', 'messages', 'support', 'browser', 'listening', 'checks', 'judging', 'run'],
  reporters: ['model', 'text', 'messages', 'support', 'report'],
  desk: [
    'model',
    'messages',
    'support',
    'targets',
    'browser',
    'watching',
    'judging',
    'baseline',
    'run',
    'reporters',
  ],
  machines: ['model', 'support', 'targets', 'judging', 'baseline', 'report', 'run'],
  'desk-client': ['model', 'messages', 'report-assets'],
};
const ROOMS = [...Object.keys(MAY_IMPORT), 'cli', 'jest'];

/** The room of a file that is in none of the projects that the compiler was told of. */
const REFUSED = /TS6307: File '[^']*\/src\/([\w-]+)\//g;
/** The compiler lets a room ask what those that it asks may ask; there the linter refuses. */
const REFUSED_BY_LINTER = /This room may not ask ([\w-]+)\//g;

/** A copy of the project, in which imports may be written that must not be. */
const copy = mkdtempSync(join(tmpdir(), 'presscheck-walls-'));

beforeAll(() => {
  for (const part of ['src', 'dist', 'package.json', 'tsconfig.base.json', 'biome.json'])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true }));

test('every room is known here, and nothing lies beside the rooms but the public API', () => {
  const entries = readdirSync('src', { withFileTypes: true });
  expect(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)).toEqual(
    expect.arrayContaining(ROOMS),
  );
  expect(entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name)).toEqual([
    'index.ts',
    'tsconfig.json',
  ]);
});

test.each(Object.keys(MAY_IMPORT))(
  '%s reaches into no other room, one folder down either',
  (room) => {
    const forbidden = ROOMS.filter((other) => other !== room && !MAY_IMPORT[room]?.includes(other));
    const folder = join(copy, 'src', room, 'walls');
    mkdirSync(folder);
    const imports = forbidden.map(
      (other) => `import type {} from '../../${other}/${fileIn(other)}';`,
    );
    writeFileSync(join(folder, 'forbidden.ts'), `${imports.join('\n')}\n`);
    try {
      const compiler = output('tsc', ['-p', join(copy, 'src', room), '--noEmit']);
      const refused = [
        ...compiler.matchAll(REFUSED),
        ...restricted(room).matchAll(REFUSED_BY_LINTER),
      ].map(([, other]) => other);
      expect([...new Set(refused)].sort()).toEqual(expect.arrayContaining(forbidden.toSorted()));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  60_000,
);

test.each(['cli', 'jest'])(
  '%s has the public API alone: its project knows all rooms by that, so the linter refuses',
  (room) => {
    const folder = join(copy, 'src', room, 'walls');
    mkdirSync(folder);
    const forbidden = Object.keys(MAY_IMPORT);
    const imports = forbidden.map(
      (other) => `import type {} from '../../${other}/${fileIn(other)}';`,
    );
    writeFileSync(join(folder, 'forbidden.ts'), `${imports.join('\n')}\n`);
    expect(restricted(room).match(/use the public API only/g)).toHaveLength(forbidden.length);
  },
);

test('each room is a project of its own, with exactly these rooms to ask', () => {
  for (const room of Object.keys(MAY_IMPORT)) {
    const { references = [] } = JSON.parse(readFileSync(`src/${room}/tsconfig.json`, 'utf8')) as {
      references?: { path: string }[];
    };
    const asked = references.map(({ path }) => path.replace(/^\.\.\/?/, '')).filter(Boolean);
    expect(asked.sort()).toEqual([...(MAY_IMPORT[room] ?? [])].sort());
  }
});

/** A file of a room itself, whichever. */
function fileIn(room: string): string {
  const [file] = readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort();
  return file ?? '';
}

/** What the linter has against the imports of a room’s folder of forbidden ones. */
function restricted(room: string): string {
  return output('biome', [
    'lint',
    '--only=style/noRestrictedImports',
    '--max-diagnostics=none',
    '--reporter=json',
    `src/${room}/walls`,
  ]);
}

/** What a tool that finds faults says of the copy. */
function output(tool: string, args: readonly string[]): string {
  const { stdout } = spawnSync(join(process.cwd(), 'node_modules', '.bin', tool), args, {
    cwd: copy,
    encoding: 'utf8',
  });
  return stdout;
}
