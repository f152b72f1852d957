/** Waits for changes, and for the quiet after them. */
export type QuietTime = {
  /** Something has changed, or may have. */
  touch(): void;
  /**
   * Comes to true when something was touched since it was last asked and all was quiet for so many milliseconds, or
   * would not be for long; to false at the end.
   */
  settled(quietMs: number): Promise<boolean>;
  end(): void;
};

/** A build that goes on for longer is looked at on the way. */
const LONGEST_MS = 5000;

export function createQuietTime(): QuietTime {
  let [firstMs, lastMs]: [number | null, number] = [null, 0];
  let isOver = false;
  let wake: () => void = () => undefined;
  const touched = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
      if (isOver || firstMs !== null) resolve();
    });
  return {
    touch() {
      lastMs = performance.now();
      firstMs ??= lastMs;
      wake();
    },
    async settled(quietMs) {
      await touched();
      while (!isOver && firstMs !== null) {
        const now = performance.now();
        const leftMs = Math.min(lastMs + quietMs, firstMs + LONGEST_MS) - now;
        if (leftMs <= 0) break;
        await pause(leftMs);
      }
      firstMs = null;
      return !isOver;
    },
    end() {
      isOver = true;
      wake();
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
