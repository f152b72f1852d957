import { writeSync } from 'node:fs';

const STANDARD_ERROR = 2;

/**
 * Ends the process for what nobody caught, with one line and 2, the code of a run that is not whole. It stands by
 * itself: what failed may be the reading of everything else, the words among it.
 */
export function end(thrown: unknown): never {
  try {
    writeSync(STANDARD_ERROR, `presscheck: ${lineOf(thrown)}\n`);
    if (process.argv.includes('--verbose') && thrown instanceof Error)
      writeSync(STANDARD_ERROR, `${thrown.stack}\n`);
  } catch {
    // Nobody is there to be told.
  }
  process.exit(2);
}

function lineOf(thrown: unknown): string {
  const said =
    typeof thrown === 'object' && thrown !== null && 'message' in thrown ? thrown.message : thrown;
  const [line = ''] = (typeof said === 'object' ? '' : String(said)).trim().split('\n');
  return line || 'ended by something that was thrown without a word';
}
