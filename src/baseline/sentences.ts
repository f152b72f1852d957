/** What is said of a baseline's file. */
export const BASELINE_SENTENCES = {
  missing: (file: string) =>
    `The baseline “${file}” does not exist. Record one with “presscheck baseline --baseline ${file} <target…>”.`,
  needed: '--new-only needs a baseline that says what is known. Name it with --baseline.',
  unreadable: (file: string, why: string) =>
    `The baseline “${file}” cannot be read (${why}). Check the path and its permissions.`,
  noBaseline: (file: string) =>
    `${file}, line 1: This is no baseline: it does not begin with “# presscheck baseline”. Name another file with --baseline.`,
  newer: (file: string, version: string) =>
    `${file}, line 1: This baseline is of version ${version}, which a newer presscheck wrote. Update presscheck, or record it anew under another name.`,
  conflict: (file: string, line: number) =>
    `${file}, line ${line}: This is a mark of a merge conflict. Keep the lines of both sides and remove the marks.`,
  malformed: (file: string, line: number, problem: string) =>
    `${file}, line ${line}: ${problem} Mend the line as in “${EXAMPLE}”, or remove it.`,
  fields: (count: number) =>
    `A line has at least 5 parts (check, outcome, pages, number of pages, fingerprint); this one has ${count}.`,
  outcome: (given: string) => `The outcome is “failed” or “cantTell”, not “${given}”.`,
  count: (given: string) => `The number of pages is a whole number from 1 on, not “${given}”.`,
  key: (given: string) =>
    `“${given}” is no fingerprint: that is 16 of the signs 0 to 9 and a to f, as a report has it.`,
} as const;

const EXAMPLE = 'heading-not-empty failed /news/*.html 57 3f9a2c1b0d4e5f6a footer > h2';

/** What stands at the top of a baseline's file. */
export const BASELINE_HEAD = [
  'What presscheck found and is known. “presscheck baseline” writes this file, “--baseline” reads it.',
  'A line: check, outcome, pages (* and ** are patterns), on how many pages, fingerprint, place.',
];
