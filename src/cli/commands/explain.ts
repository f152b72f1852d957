import { explain } from '../../index.ts';
import type { Io } from '../io.ts';
import type { CommandArguments } from './audit.ts';

/** Prints a check's documentation. */
export function runExplain({ targets: [id = ''] }: CommandArguments, io: Io): number {
  io.stdout(`${explain(id).trimEnd()}\n`);
  return 0;
}
