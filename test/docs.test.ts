import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseConfigFile } from '../src/config/parse-config.ts';
import { checks } from '../src/index.ts';
import { runCli } from './helpers/run-cli.ts';

const SECTIONS = ['How it is judged', 'How to fix it', 'What it cannot see', 'Sources'];

test.each(checks.map(({ id, docs, title }) => [id, docs, title]))(
  '%s is documented for editors first, then for developers',
  (id, docs, title) => {
    const [heading, name, intro = '', ...rest] = readFileSync(docs, 'utf8').split('\n\n');
    expect(heading).toBe(`# ${title}`);
    expect(name).toBe(`\`${id}\``);
    expect(intro.match(/[.!?][”"]?(?:\s|$)/g)).toHaveLength(2);
    const sections = rest.join('\n\n').match(/^## .+$/gm);
    expect(sections).toEqual(SECTIONS.map((section) => `## ${section}`));
  },
);

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'deploy/README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

test.each(PAGES)('%s: links lead to files that are there', (page) => {
  const text = readFileSync(page, 'utf8').replace(/```.*?```/gs, '');
  const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
  const local = links.filter((path) => !/^[a-z]+:/.test(path));
  expect(local.filter((path) => !existsSync(join(dirname(page), path)))).toEqual([]);
});

/** Of other programs. */
const FOREIGN =
  /^--(?:rm|init|tag|security-opt|privileged|cap-add|user|volume|workdir|no-install-recommends|fail|silent|show-error|max-time|output|request|data-urlencode|save-dev|prune|keep|shape|only|example|production|pages|seed|print|stub|experimental-vm-modules|build-arg|detach|scale|namespace|current|from-literal|filename|follow|selector)$/;

test('every option that a page names is one', async () => {
  const commands = [
    'audit',
    'desk',
    'listen',
    'baseline',
    'judge',
    'compare',
    'doctor',
    'history',
    'enqueue',
    'work',
    'collect',
  ];
  const help = await Promise.all(commands.map((command) => runCli([command, '--help'])));
  const known = new Set(help.flatMap(({ stdout }) => stdout.match(/--[a-z][a-z-]*/g) ?? []));
  const named = PAGES.flatMap(
    (page) => readFileSync(page, 'utf8').match(/(?<![\w-])--[a-z][a-z-]+/g) ?? [],
  );
  const unknown = named.filter((flag) => !known.has(flag) && !FOREIGN.test(flag));
  expect([...new Set(unknown)]).toEqual([]);
});

test('the config files in the pages are understood', () => {
  const samples = PAGES.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/```json\n(.*?)```/gs)].map(([, text = '']) => text),
  );
  expect(samples.length).toBeGreaterThan(0);
  for (const sample of samples) {
    expect(() => parseConfigFile(JSON.parse(sample), 'sample.json')).not.toThrow();
  }
});
