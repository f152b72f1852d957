import type { Tell } from '../../model/usage/usage.words.ts';

/** How far a run is. */
export type RunProgress = { done: number; total: number; perMinute: number; workers: number };

/** What is told while a run is waited for. */
export type WaitHooks = {
  signal?: AbortSignal;
  onProgress?(progress: RunProgress): void;
  tell(tell: Tell): void;
  /** How long nothing may come before the run is given up, in milliseconds. */
  patienceMs?: number;
};
