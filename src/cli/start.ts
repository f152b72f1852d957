import { KnownError } from '../index.ts';
import { main } from './main.ts';

/**
 * Runs the command line in the world that this process is in, and in a working folder, or null where that is gone;
 * returns the exit code.
 */
export async function start(cwd: string | null): Promise<number> {
  outliveReaders();
  const { signal } = interruptible();
  const code = await main(process.argv.slice(2), {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    isTerminal: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
    ...(process.stdout.columns ? { columns: process.stdout.columns } : {}),
    env: process.env,
    get cwd() {
      if (cwd === null) throw new KnownError((say) => say.commandLine.noWorkingFolder);
      return cwd;
    },
    keepsResults: true,
    signal,
  });
  // A page that was given up may go on waiting for what never comes; nobody waits for that.
  if (signal.aborted) process.stdout.write('', () => process.exit(code));
  return code;
}

/** Whoever reads what is printed may have seen enough (`presscheck checks | head`), or closed the terminal: the reports are written all the same. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    });
}

function interruptible(): AbortController {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      interruption.abort();
      // A second one means it: end at once.
      process.once(signal, () => process.exit(130));
    });
  }
  return interruption;
}
