/** Waits until it is somebody’s turn at a host again. */
export type Pace = (host: string) => Promise<void>;

/** Keeps as many milliseconds as a host wants between two turns there; whoever asks first goes first. */
export function createPace(delayOf: (host: string) => number): Pace {
  const free = new Map<string, number>();
  return async (host) => {
    const now = performance.now();
    const turn = Math.max(now, free.get(host) ?? 0);
    free.set(host, turn + delayOf(host));
    if (turn > now) await new Promise((resolve) => setTimeout(resolve, turn - now));
  };
}
