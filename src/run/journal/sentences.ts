/** What is said of a journal that cannot be written. */
export const JOURNAL_SENTENCES = {
  unwritable: (folder: string, why: string) =>
    `What is found cannot be kept in “${folder}” (${why}). Make room there, or name another folder in the variable TMPDIR.`,
} as const;
