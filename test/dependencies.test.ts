import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

type Versions = Record<string, string>;
type Manifest = { dependencies: Versions; devDependencies: Versions };
type Lock = {
  packages: Record<string, { version: string; deprecated?: string; resolved?: string }>;
};

const { dependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Manifest;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const direct = { ...dependencies, ...devDependencies };
const [, toRun = '', toBuild = ''] = readFileSync('docs/dependencies.md', 'utf8').split(/^## .*$/m);

/** What a part of the page says of each dependency. */
function described(part: string): Versions {
  return Object.fromEntries(
    [...part.matchAll(/^- `([^`]+)`: (.+)$/gm)].map(([, name = '', text = '']) => [name, text]),
  );
}

test('every direct dependency is explained, and nothing that is none', () => {
  expect(Object.keys(described(toRun)).sort()).toEqual(Object.keys(dependencies).sort());
  expect(Object.keys(described(toBuild)).sort()).toEqual(Object.keys(devDependencies).sort());
});

test('what is said to be behind is of the major version that is named, with the reason', () => {
  const said = Object.entries({ ...described(toRun), ...described(toBuild) });
  const behind = said.filter(([, text]) => text.includes('Behind'));
  expect(behind).not.toEqual([]);
  for (const [name, text] of behind) {
    const [, ours, latest, reason] = /Behind \((\d+), not (\d+)\)[:,] (.+)/.exec(text) ?? [];
    expect(`${name} ${ours}`).toBe(`${name} ${direct[name]?.split('.')[0]}`);
    expect(Number(latest)).toBeGreaterThan(Number(ours));
    expect(reason).toMatch(/\w{3}/);
  }
});

test('each is of one exact version, the one that is locked, and not deprecated', () => {
  for (const [name, version] of Object.entries(direct)) {
    const locked = packages[`node_modules/${name}`];
    expect(`${name} ${locked?.version}`).toBe(`${name} ${version}`);
    expect(`${name}: ${locked?.deprecated ?? 'not deprecated'}`).toBe(`${name}: not deprecated`);
  }
});

test('the lock file names no registry, so that each installs from its own', () => {
  expect(Object.keys(packages).filter((name) => packages[name]?.resolved)).toEqual([]);
});
