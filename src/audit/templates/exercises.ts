import type { EvidenceKind } from '../../model/evidence.ts';

/**
 * The exercises, and what is watched for a while, whose outcome a page’s template decides, but for what is of the page’s own: that is told
 * by comparing structures. Links past embeds are the story’s, and tried on each page.
 */
export const EXERCISES = [
  'motion',
  'skipLinks',
  'keyboard',
  'shortcuts',
  'zoom',
  'room',
  'textScaling',
  'sizeControls',
] as const satisfies EvidenceKind[];

export type Exercise = (typeof EXERCISES)[number];
