import type { DeskEvent } from '../model/desk.ts';

/** Tells all pages of the desk that are open what happens. */
export type Channel = {
  tell(event: DeskEvent): void;
  /** Hears of all events from now on; returns what ends that. */
  listen(listener: Listener): () => void;
  /** How many listen. */
  listeners(): number;
  close(): void;
};

type Listener = { onEvent(event: DeskEvent): void; onEnd(): void };

export function createChannel(): Channel {
  const all = new Set<Listener>();
  return {
    tell(event) {
      for (const { onEvent } of all) onEvent(event);
    },
    listen(listener) {
      all.add(listener);
      return () => all.delete(listener);
    },
    listeners: () => all.size,
    close() {
      for (const { onEnd } of all) onEnd();
      all.clear();
    },
  };
}
