import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** The command line in a process of its own, and what it has said on standard error. */
export type StartedCli = { child: ChildProcess; said(): string; ended: Promise<number | string> };

/** Starts the built command line, with a folder of its own for temporary files, and what else its environment has. */
export function startCli(
  args: readonly string[],
  temporary: string,
  stdin: 'ignore' | 'pipe' = 'ignore',
  env: Readonly<Record<string, string>> = {},
): StartedCli {
  const child = spawn(process.execPath, ['dist/cli/bin.js', ...withoutCache(args)], {
    stdio: [stdin, 'ignore', 'pipe'],
    env: { ...process.env, TMPDIR: temporary, ...env },
  });
  let said = '';
  child.stderr?.on('data', (text) => {
    said += text;
  });
  // The code, or the name of the signal.
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal);
  return { child, said: () => said, ended };
}

/** How many processes have a text on their command line or in their environment. Asks Linux. */
export function processesWith(text: string): number {
  return readdirSync('/proc').filter((id) => /^\d+$/.test(id) && mentions(id, text)).length;
}

function mentions(id: string, text: string): boolean {
  return ['cmdline', 'environ'].some((file) => {
    try {
      return readFileSync(`/proc/${id}/${file}`, 'utf8').includes(text);
    } catch {
      return false;
    }
  });
}

/** What an earlier test found is no result of this one. */
function withoutCache(args: readonly string[]): readonly string[] {
  return args[0] === 'listen' ? args : [...args, '--no-cache'];
}
