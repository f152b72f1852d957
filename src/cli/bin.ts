#!/usr/bin/env node
import { main } from './main.ts';

// Whoever reads what is printed may have seen enough (`presscheck checks | head`), or closed the terminal: the
// reports are written all the same.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
  });

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    interruption.abort();
    // A second one means it: end at once.
    process.once(signal, () => process.exit(130));
  });
}

process.exitCode = await main(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  isTerminal: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
  ...(process.stdout.columns ? { columns: process.stdout.columns } : {}),
  env: process.env,
  cwd: process.cwd(),
  signal: interruption.signal,
});

// A page that was given up may go on waiting for what never comes; nobody waits for that.
if (interruption.signal.aborted) process.stdout.write('', () => process.exit());
