/**
 * Something the user gave is wrong: a target, an option, a config file. The message is one line that
 * names the thing, says what is wrong, and what to do.
 */
export class UsageError extends Error {
  override name = 'UsageError';
}
