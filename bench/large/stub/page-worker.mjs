import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

const evidence = JSON.parse(readFileSync(process.argv[2], 'utf8'));
let next = 0;

/** A worker that opens nothing: pages get what was found on one of the originals. */
export function createWorker() {
  return {
    async audit({ target, load }) {
      await setImmediate();
      const found = structuredClone(evidence[next % evidence.length]);
      next += 1;
      const page = {
        ...found.page,
        url: target.url,
        target: target.target,
        viewport: load.viewport,
      };
      return {
        evidence: { ...found, page },
        error: null,
        loaded: { sinceMs: Date.now(), asked: null },
      };
    },
    async close() {},
  };
}
