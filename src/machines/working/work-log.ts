import type { Tell } from '../../model/usage/usage.words.ts';

/** Something that a worker did or met: a short name, what it is about, and a sentence. */
export type WorkEvent = {
  level: 'info' | 'warn' | 'error';
  event: string;
  fields: Readonly<Record<string, string | number | null>>;
  tell: Tell;
};

/** Who is told of it. */
export type WorkLog = (event: WorkEvent) => void;

/** A line of JSON for programs that gather logs: when, how bad, what, and the sentence. Pure. */
export function jsonLine({ level, event, fields }: WorkEvent, message: string, now: Date): string {
  return JSON.stringify({ time: now.toISOString(), level, event, ...fields, message });
}
