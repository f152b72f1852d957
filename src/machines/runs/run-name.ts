import { randomBytes } from 'node:crypto';
import { UsageError } from '../../model/usage/usage-error.ts';

/** A run: what it is called, and which of those that are called so it is. Later ids come later in the order of texts. */
export type RunName = { name: string; id: string };

const NAME = /^[a-z0-9][\w.-]{0,63}$/i;
/** Such as `20261130T030000Z-3f9c1a`. */
const ID = /^\d{8}T\d{6}Z-[0-9a-f]{6}$/;

/** A new run, begun now; one without a name is called by its id. Throws a UsageError. */
export function newRun(name: string | undefined, now: Date): RunName {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const id = `${time}-${randomBytes(3).toString('hex')}`;
  return { name: name === undefined ? `run-${id}` : runName(name), id };
}

/** The name of a run as somebody wrote it. Throws a UsageError. */
export function runName(text: string): string {
  if (!NAME.test(text)) throw new UsageError((say) => say.machines.badRun(text));
  return text;
}

/** Whether a text is the id of a run, as it lies in a store or in a queue, where others may write. */
export function isRunId(text: string): boolean {
  return ID.test(text);
}
