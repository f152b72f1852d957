/** Storage and history may be refused to pages that are opened from disk; the report does without. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Nothing is kept then.
  }
}
