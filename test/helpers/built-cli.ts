import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { CliRun } from './run-cli.ts';

/** The built command line, to be run from any folder. */
export const BIN = resolve('dist/cli/bin.js');

/** Where services for continuous integration say what they run; none of it is handed on from the tests' own. */
const SERVICE = /^(?:GITHUB_|CI$|CI_|GITLAB_|JENKINS_|WORKSPACE$|BUILD_|BITBUCKET_)/;

/** The environment of the tests, but for what tells of a service that they run in. */
function homeEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !SERVICE.test(name)));
}

/** Runs a program in a folder, with what else its environment has, and returns what it printed. */
export function runIn(
  cwd: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CliRun> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { cwd, env: { ...homeEnvironment(), ...env } });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].on('data', (text) => {
        said[stream] += text;
      });
    child.on('error', failed);
    child.on('close', (code) => done({ code: code ?? 1, ...said }));
  });
}
