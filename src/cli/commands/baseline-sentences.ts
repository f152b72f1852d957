/** What “presscheck baseline” says. */
export const BASELINE_SENTENCES = {
  notAudited: (url: string, message: string, hint: string) => `${url}: ${message} ${hint}`,
  chooseAnother: 'Name another file with --baseline.',
  nothingWritten: (file: string) => `Nothing was written to ${file}.`,
  written: (file: string, lines: number) =>
    `Written: ${file}, ${lines === 1 ? '1 line' : `${lines} lines`}. Findings that it has make nothing fail with --baseline ${file}.`,
  dropped: (lines: number) =>
    lines === 1 ? '1 line is gone from it.' : `${lines} lines are gone from it.`,
  kept: (lines: number) =>
    lines === 1
      ? '1 line is about pages or checks that this run did not judge, and stays as it was.'
      : `${lines} lines are about pages or checks that this run did not judge, and stay as they were.`,
} as const;
