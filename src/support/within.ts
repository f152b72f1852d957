/** Something took longer than its limit. */
export class TimeLimitError extends Error {
  override name = 'TimeLimitError';
}

/**
 * Waits for `promise`, at most `ms` milliseconds; rejects with a TimeLimitError that says what was waited for.
 * Does not keep the process alive: the run does, as long as anybody waits for it.
 */
export async function within<T>(promise: Promise<T>, ms: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new TimeLimitError(`${what} took longer than ${Math.round(ms)} ms`)),
      Math.max(0, ms),
    ).unref();
  });
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** A point in time that nothing may go beyond. */
export type Deadline = { remaining(): number };

export function deadlineIn(ms: number): Deadline {
  const end = performance.now() + ms;
  return { remaining: () => Math.max(0, end - performance.now()) };
}
