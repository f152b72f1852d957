import type { Engine } from './engine/open-engine.ts';
import type { ResultStore } from './store/result-store.ts';

/** What runs on many machines work with. */
export type Machinery = {
  engine: Engine;
  store: ResultStore;
  /** What seals what must not lie in the open; null where nothing does. */
  secret: string | null;
};
