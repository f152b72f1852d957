/** Lets code wait for a condition that events make true, without polling. */
export type Signal = {
  /** Something happened: those who wait look again. */
  notify(): void;
  /** Resolves to true as soon as the condition holds, to false after `ms` milliseconds. */
  until(condition: () => boolean, ms: number): Promise<boolean>;
};

export function createSignal(): Signal {
  const waiting = new Set<() => void>();
  return {
    notify: () => {
      for (const look of [...waiting]) look();
    },
    until: (condition, ms) =>
      new Promise((resolve) => {
        const finish = (result: boolean) => {
          waiting.delete(look);
          clearTimeout(timer);
          resolve(result);
        };
        const look = () => condition() && finish(true);
        // The browser keeps the process alive; without it nobody waits any more.
        const timer = setTimeout(() => finish(condition()), ms).unref();
        waiting.add(look);
        look();
      }),
  };
}
