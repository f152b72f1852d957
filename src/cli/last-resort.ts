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

/** The first line of what it says, in whichever way: anything can be thrown. */
function lineOf(thrown: unknown): string {
  try {
    const [line = ''] = saidBy(thrown).trim().split('\n');
    return line || WORDLESS;
  } catch {
    return WORDLESS;
  }
}

const WORDLESS = 'ended by something that was thrown without a word';

function saidBy(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown);
  if ('message' in thrown && thrown.message) return String(thrown.message);
  return 'code' in thrown ? String(thrown.code) : (JSON.stringify(thrown) ?? '');
}
