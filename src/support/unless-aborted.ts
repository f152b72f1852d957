/**
 * What the work comes to, or `aborted` where the signal is given before. Each has a promise of its own: one
 * for all jobs would hold on to every outcome that it was ever raced with.
 */
export async function unlessAborted<T>(
  work: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T | 'aborted'> {
  let abort: () => void = () => undefined;
  const aborted = new Promise<'aborted'>((resolve) => {
    abort = () => resolve('aborted');
  });
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}
