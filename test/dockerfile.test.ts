import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@jest/globals';
import { DockerfileParser, type Instruction, type JSONInstruction } from 'dockerfile-ast';
import { runCli } from './helpers/run-cli.ts';

const text = readFileSync('Dockerfile', 'utf8');
const dockerfile = DockerfileParser.parse(text);
const instructions = dockerfile.getInstructions();
const { bin, engines, version, files } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What the reference of Docker has, without what is there for older files alone. */
const KEYWORDS =
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR';

const named = (keyword: string): Instruction[] =>
  instructions.filter((one) => one.getKeyword() === keyword);
const wordsOf = (one: Instruction | undefined) =>
  (one?.getArguments() ?? []).map((argument) => argument.getValue());
/** The words of an instruction that is written as a list. */
const listOf = (keyword: string) =>
  (named(keyword)[0] as JSONInstruction | undefined)
    ?.getJSONStrings()
    .map((one) => one.getJSONValue());

/** The commands of the RUN instructions, each by its words. */
const commands = named('RUN').flatMap((one) =>
  (one.getRawArgumentsContent() ?? '')
    .replace(/\\\n/g, ' ')
    .split('&&')
    .map((command) => command.trim().split(/\s+/)),
);

test('it is a Dockerfile: each instruction is one, begins with FROM, and has its arguments', () => {
  expect(named('FROM')).toHaveLength(1);
  expect(instructions[0]?.getKeyword()).toBe('FROM');
  for (const one of instructions) {
    expect(KEYWORDS.split(' ')).toContain(one.getKeyword());
    expect([one.getKeyword(), wordsOf(one).length > 0]).toEqual([one.getKeyword(), true]);
  }
});

test('Node is one that the package runs with, on Debian’s slim image', () => {
  const image = dockerfile.getFROMs()[0]?.getImage() ?? '';
  const [, major = ''] = /^node:(\d+)-[a-z]+-slim$/.exec(image) ?? [];
  const [, least = ''] = />=(\d+)/.exec(engines.node) ?? [];
  expect(Number(major)).toBeGreaterThanOrEqual(Number(least));
});

test('it installs what npm pack writes, and asks Debian for the browser that presscheck looks for', () => {
  const copied = wordsOf(named('COPY')[0])[0] ?? '';
  expect(`presscheck-${version}.tgz`).toMatch(
    new RegExp(`^${copied.replace('.', '\\.').replace('*', '.*')}$`),
  );
  expect(readFileSync('.dockerignore', 'utf8').split('\n')).toContain(`!${copied}`);
  expect(files).toContain('dist');
  const npm = commands.find(([program]) => program === 'npm') ?? [];
  expect(npm.slice(1, 3)).toEqual(['install', '--global']);
  const apt = commands.find(([program, command]) => program === 'apt-get' && command === 'install');
  expect(apt).toContain('chromium-headless-shell');
  const places = readFileSync('src/browser/finding/installed-browser.ts', 'utf8');
  expect(places).toContain('chromium-headless-shell');
});

test('what it runs is not root, and a command of the package that understands its arguments', async () => {
  const order = instructions.map((one) => one.getKeyword());
  expect(order.lastIndexOf('USER')).toBeGreaterThan(order.lastIndexOf('RUN'));
  const [user] = wordsOf(named('USER')[0]);
  expect(commands.find(([program]) => program === 'useradd')?.at(-1)).toBe(user);
  const [program = '', ...first] = listOf('ENTRYPOINT') ?? [];
  expect(Object.keys(bin)).toContain(basename(program));
  expect(existsSync(bin[program])).toBe(true);
  const { code, stdout } = await runCli([...first, ...(listOf('CMD') ?? [])]);
  expect([code, stdout]).toEqual([0, expect.stringContaining('presscheck')]);
});

test('the commands that the page of containers hands to the image are understood', async () => {
  const page = readFileSync('docs/ci/container.md', 'utf8');
  const lines = [...page.matchAll(/^docker run .* presscheck (.*)$/gm)].map(([, line = '']) =>
    line.split(' '),
  );
  expect(lines).toHaveLength(3);
  for (const line of lines) {
    const { code, stdout } = await runCli([...line, '--help']);
    expect([line, code, stdout]).toEqual([line, 0, expect.stringContaining('Options')]);
  }
});
