#!/usr/bin/env node
import { end } from './last-resort.ts';

// Until it is known better, something went wrong: 1 is for findings alone, and is what Node ends with by itself.
process.exitCode = 2;
process.on('uncaughtException', end);
process.on('unhandledRejection', end);
let found: number | null = null;
// Nothing is left that could go on, and the run is not over.
process.once('beforeExit', () => {
  if (found === null) end('ended while it waited for something that never came');
});
// Code of the user's own, such as a config file, may end the process as well.
process.once('exit', (code) => {
  if (code === 1 && found !== 1) process.exitCode = 2;
});

// All else is read here: what fails while it is read is told as anything else that fails.
try {
  const folder = workingFolder();
  const { start } = await import('./start.ts');
  found = await start(folder);
  process.exitCode = found;
} catch (error) {
  end(error);
}

/** Null where it is gone, or is not to be seen; then this process goes where it can be, since others ask at once. */
function workingFolder(): string | null {
  try {
    return process.cwd();
  } catch {
    process.chdir('/');
    return null;
  }
}
