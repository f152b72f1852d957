/** What is said of files that cannot be compared. */
export const COMPARE_SENTENCES = {
  unreadable: (file: string, why: string) =>
    why === 'ENOENT'
      ? `“${file}” does not exist. Name the report.json of a run.`
      : `“${file}” cannot be read (${why}). Name the report.json of a run.`,
  noJson: (file: string) => `“${file}” is not JSON. Name the report.json of a run.`,
  noReport: (file: string) =>
    `“${file}” is not a report of presscheck. Name the report.json of a run.`,
  newer: (file: string, version: number) =>
    `“${file}” is a report of schema version ${version}, which a newer presscheck wrote. Update presscheck to compare it.`,
  malformed: (file: string, place: string, problem: string) =>
    `“${file}” is a report of presscheck, but ${place} is not as it should be (${problem}). Write it again.`,
  onlyNew: (file: string) =>
    `“${file}” was written with --new-only and lacks known findings. Compare reports written without it.`,
} as const;
