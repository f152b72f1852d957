import type { PageFunctionName } from '../../model/page-functions.ts';

/** What an exercise has to remember between two calls from Node: one object, from its start to its end. */
export type Session<T> = {
  /** Begins, or begins anew: whatever an exercise that was broken off left in the page has to be undone before. */
  start(state: T): void;
  /** The state as it is; throws where the exercise was not started. */
  current(): T;
  /** The same, or null where it was not started: for listeners, which hear of more than one exercise. */
  running(): T | null;
  /** Forgets the state, and hands it over for what is left to undo; null where there is none, so that it may be called in a `finally`. */
  end(): T | null;
};

/** A session of the exercise that one of these functions of the page starts. */
export function session<T extends object>(...startedBy: PageFunctionName[]): Session<T> {
  let running: T | null = null;
  return {
    start(state) {
      running = state;
    },
    current() {
      if (running) return running;
      const starts = startedBy.join(' or ');
      throw new Error(
        `The exercise was not started in this document, or has ended: ${starts} comes first.`,
      );
    },
    running: () => running,
    end() {
      const ended = running;
      running = null;
      return ended;
    },
  };
}
