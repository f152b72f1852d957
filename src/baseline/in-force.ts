import type { BaselineLine } from '../model/baseline.ts';

/** Whether a line's last day is before a day such as `2026-11-30`: then its finding speaks again. */
export function isOver({ until }: BaselineLine, today: string): boolean {
  return until !== undefined && until < today;
}

/** The lines that make their findings known on a day. Pure. */
export function inForce(lines: readonly BaselineLine[], today: string): BaselineLine[] {
  return lines.filter((line) => !isOver(line, today));
}
