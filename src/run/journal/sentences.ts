/** What is said of a journal that cannot be written. */
export const JOURNAL_SENTENCES = {
  unwritable: (folder: string, why: string) =>
    `Findings cannot be kept in “${folder}” (${why}). Free some space there, or name another folder in the variable TMPDIR.`,
} as const;
