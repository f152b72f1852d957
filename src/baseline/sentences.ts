/** What is said of a baseline's file. */
export const BASELINE_SENTENCES = {
  missing: (file: string) =>
    `The baseline “${file}” does not exist. Record one with “presscheck baseline --baseline ${file} <target…>”.`,
  needed: '--new-only needs a baseline that says what is known. Name it with --baseline.',
  unreadable: (file: string, why: string) =>
    `The baseline “${file}” cannot be read (${why}). Check the path and its permissions.`,
  noBaseline: (file: string) =>
    `${file}, line 1: This is not a baseline: it does not begin with “# presscheck baseline”. Name another file with --baseline.`,
  newer: (file: string, version: string) =>
    `${file}, line 1: This baseline is of version ${version}, which a newer presscheck wrote. Update presscheck, or record it again under another name.`,
  conflict: (file: string, line: number) =>
    `${file}, line ${line}: This is a merge conflict marker. Keep the lines of both sides and remove the markers.`,
  malformed: (file: string, line: number, problem: string) =>
    `${file}, line ${line}: ${problem} Fix the line as in “${EXAMPLE}”, or remove it.`,
  fields: (count: number) =>
    `A line has at least 5 parts (check, outcome, pages, number of pages, fingerprint); this one has ${count}.`,
  outcome: (given: string) => `The outcome is “failed” or “cantTell”, not “${given}”.`,
  count: (given: string) => `The number of pages is a whole number from 1 on, not “${given}”.`,
  key: (given: string) =>
    `“${given}” is not a fingerprint, which is 16 characters from 0 to 9 and a to f, as in a report.`,
} as const;

const EXAMPLE = 'heading-not-empty failed /news/*.html 57 3f9a2c1b0d4e5f6a footer > h2';

/** What stands at the top of a baseline's file. */
export const BASELINE_HEAD = [
  'What presscheck found and is known. “presscheck baseline” writes this file, “--baseline” reads it.',
  'A line: check, outcome, pages (* and ** are patterns), on how many pages, fingerprint, place.',
];
