import { counted } from '../../text/counted.ts';

/** What is said of known findings, and of the file that has them. */
export const baseline = {
  counts: (file: string, fresh: number, known: number, fixed: number) =>
    `Against the baseline ${file}: ${counted(fresh, 'new finding')}, ${known} known${fixed > 0 ? `, ${fixed} fixed` : ''}.`,
  fixed: 'Fixed, but still in the baseline (“presscheck baseline --prune” takes it out):',
  gone: (checkId: string, place: string, where: string, gone: number) =>
    gone === 1
      ? `${checkId}: ${place}, gone from ${where}`
      : `${checkId}: ${place}, gone from ${counted(gone, 'page')} of ${where}`,
  spread: (checkId: string, place: string, where: string, count: number, now: number) =>
    `${checkId}: ${place} is known on ${where}. It was on ${counted(count, 'page')} when it was recorded and is on ${now} now.`,
  noted: (checkId: string, where: string, now: number, reason: string, until: string | null) =>
    `Known on ${counted(now, 'page')} of ${where} (${checkId}${until === null ? '' : `, until ${until}`})${reason === '' ? '' : `: ${reason}`}`,
  over: (checkId: string, where: string, reason: string, until: string) =>
    `Known until ${until}, and new again: ${checkId} on ${where}${reason === '' ? '' : ` (${reason})`}.`,
  notAudited: (url: string, problem: string) => `${url}: ${problem}`,
  nothingWritten: (file: string) => `Nothing was written to ${file}.`,
  written: (file: string, lines: number) =>
    `Written: ${file}, ${counted(lines, 'line')}. With --baseline ${file}, these findings no longer fail a run.`,
  dropped: (lines: number) =>
    lines === 1 ? '1 line was removed.' : `${lines} lines were removed.`,
  kept: (lines: number) =>
    lines === 1
      ? '1 line about a page or check outside this run was kept.'
      : `${lines} lines about pages or checks outside this run were kept.`,
};
