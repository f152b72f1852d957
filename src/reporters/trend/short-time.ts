/** `2026-11-30 09:12` of an ISO date and time, which is in UTC. */
export function shortTime(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}
