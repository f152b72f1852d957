import type { DeskArea, DeskAudit } from '../model/desk.ts';
import { common, words } from './words.ts';

/** What is known of an area, in a few words; `isOver` once nothing more will come. */
export function verdictOf({ judged, outcome, failedCount }: DeskArea, isOver: boolean): string {
  if (outcome === null) return isOver ? common.outcomes.inapplicable : words.areaWaiting;
  if (failedCount > 0) return words.areaFound(failedCount);
  if (!isOver) return words.areaSoFar(judged);
  if (outcome === 'untested') return words.areaUntested;
  return outcome === 'cantTell' ? words.areaUnsure : words.areaFine;
}

/** How an area looks: the report’s names for outcomes. */
export function lookOf({ outcome, failedCount }: DeskArea, isOver: boolean): string {
  if (failedCount > 0) return 'failed';
  return isOver && outcome !== null ? outcome : 'waiting';
}

/** A sign for each, so that no colour is needed to tell them apart. */
export const SIGNS: Readonly<Record<string, string>> = {
  failed: '✕',
  passed: '✓',
  inapplicable: '–',
  cantTell: '?',
  untested: '!',
  waiting: '…',
};

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
