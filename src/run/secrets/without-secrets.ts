import { KnownError } from '../../model/usage/known-error.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import type { Redact } from './redact.ts';

/** The same error, saying nothing secret: neither in its message, in any language, nor in its stack. */
export function withoutSecrets(error: unknown, redact: Redact): unknown {
  if (!(error instanceof Error)) return redact(error);
  if (error instanceof KnownError) {
    if (redact(error.message) === error.message) return error;
    const Same = error instanceof UsageError ? UsageError : KnownError;
    return new Same((say) => redact(error.tell(say)));
  }
  const { stack } = error;
  error.message = redact(error.message);
  if (stack !== undefined) error.stack = redact(stack);
  return error;
}
