#!/usr/bin/env node
import { end } from './last-resort.ts';

// Until it is known better, something went wrong: 1 is for findings alone, and is what Node ends with by itself.
process.exitCode = 2;
process.on('uncaughtException', end);
process.on('unhandledRejection', end);

// All else is read here: what fails while it is read is told as anything else that fails.
try {
  const folder = workingFolder();
  const { start } = await import('./start.ts');
  process.exitCode = await start(folder);
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
