/** The code of an error of the system, such as ENOSPC; null for what was not the system's doing. */
export function systemCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return 'syscall' in error ? String(error.code) : null;
}
