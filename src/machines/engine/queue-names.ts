/** One job a run, which waits for those of its pages. */
export const RUNS = 'runs';
/** One job a run, for as long as it is being enqueued. */
export const SEALING = 'sealing';
/** One job whenever a run that comes again is due. */
export const EXPANDING = 'expanding';

/** The queue of a host’s pages; empty for those that spare nobody. Names of queues have no colons. */
export function pagesOf(host: string): string {
  return `pages.${host === '' ? 'here' : host.replaceAll(':', '_')}`;
}
