/** Lets work go on side by side, but for some that nothing else may be beside. */
export type Lanes = {
  /** Whether some is alone now, or waits to be: other could not begin at once. */
  isHeld(): boolean;
  /** Does work beside other; waits while some has to be alone. */
  beside<T>(work: () => Promise<T>): Promise<T>;
  /** Does work when no other is going on, and keeps other from beginning. */
  alone<T>(work: () => Promise<T>): Promise<T>;
};

export function createLanes(): Lanes {
  let open = 0;
  /** How many are alone, or wait to be. */
  let lone = 0;
  let last: Promise<unknown> = Promise.resolve();
  let whenEmpty: (() => void) | null = null;
  const leave = () => {
    open -= 1;
    if (open === 0) whenEmpty?.();
  };
  const untilEmpty = () =>
    new Promise<void>((resolve) => {
      whenEmpty = resolve;
      if (open === 0) resolve();
    });
  return {
    isHeld: () => lone > 0,
    async beside(work) {
      while (lone > 0) await last;
      open += 1;
      try {
        return await work();
      } finally {
        leave();
      }
    },
    alone(work) {
      lone += 1;
      const result = last
        .then(untilEmpty)
        .then(work)
        .finally(() => {
          lone -= 1;
        });
      last = result.catch(() => undefined);
      return result;
    },
  };
}
