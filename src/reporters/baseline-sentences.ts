import { counted } from '../text/counted.ts';

/** What the terminal says of a run that was held against a baseline. */
export const BASELINE_SENTENCES = {
  counts: (file: string, fresh: number, known: number) =>
    `Against the baseline ${file}: ${counted(fresh, 'new finding')}, ${known} known.`,
  wholePage: 'the page as a whole',
  mended: 'Mended, though the baseline still has it (“presscheck baseline --prune” takes it out):',
  gone: (checkId: string, place: string, pages: string, gone: number) =>
    gone === 1
      ? `${checkId}: ${place}, gone from ${pages}`
      : `${checkId}: ${place}, gone from ${counted(gone, 'page')} of ${pages}`,
  spread: (checkId: string, place: string, pages: string, count: number, now: number) =>
    `${checkId}: ${place} is known on ${pages}, and on ${counted(now, 'page')} there now; when it was recorded it was on ${count}.`,
} as const;
