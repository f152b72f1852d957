import type { DeskArea, DeskAudit } from '../model/desk.ts';
import { words } from './words.ts';

/** What is known of an area so far, in a few words: more may come, or was not waited for. */
export function verdictOf({ judged, failedCount }: DeskArea): string {
  if (judged === 0) return words.areaWaiting;
  return failedCount > 0 ? words.areaFound(failedCount) : words.areaSoFar(judged);
}

/** How many checks failed. */
export function failuresOf({ areas }: DeskAudit): number {
  return areas.reduce((sum, { failedCount }) => sum + failedCount, 0);
}

/** What an audit is called: by the title of its page where that is known, else as it was asked for. */
export function nameOf({ title, label }: DeskAudit): string {
  return title || label;
}

export function isOver({ state }: DeskAudit): boolean {
  return state !== 'waiting' && state !== 'running';
}
