import { spawn } from 'node:child_process';

/**
 * Runs a program to its end. Throws with the last lines that it printed where it fails.
 *
 * The clock is set to UTC, so that a built page says the same wherever it was built.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @param {string} cwd
 */
export async function runCommand(command, parameters, cwd) {
  const env = { ...process.env, TZ: 'UTC', CI: '1' };
  const child = spawn(command, parameters, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      printed = (printed + text).slice(-4000);
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  if (code !== 0) {
    const lines = printed.trim().split('\n').slice(-15).join('\n');
    throw new Error(`${command} ${parameters.join(' ')} ended with ${code}:\n${lines}`);
  }
}
