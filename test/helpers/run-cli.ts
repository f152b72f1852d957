import { main } from '../../src/cli/main.ts';

export type CliRun = { code: number; stdout: string; stderr: string };

/** Runs the command line in this process and returns what it printed. */
export async function runCli(
  args: readonly string[],
  world: { cwd?: string; env?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<CliRun> {
  let stdout = '';
  let stderr = '';
  const code = await main(args, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    isTerminal: { stdout: false, stderr: false },
    env: world.env ?? {},
    cwd: world.cwd ?? process.cwd(),
    keepsResults: false,
    signal: world.signal ?? new AbortController().signal,
  });
  return { code, stdout, stderr };
}
