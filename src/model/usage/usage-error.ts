import { KnownError } from './known-error.ts';

/** Something the user gave is wrong: a target, an option, a config file. */
export class UsageError extends KnownError {
  override name = 'UsageError';
}
