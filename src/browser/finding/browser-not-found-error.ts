import { KnownError } from '../../model/usage/known-error.ts';

/** There is no browser to start. */
export class BrowserNotFoundError extends KnownError {
  override name = 'BrowserNotFoundError';
}
