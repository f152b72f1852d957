import type { FetchFault } from '../../model/fetching.ts';

/** Why a source could not be read, or not to its end. */
export type SourceFault =
  | FetchFault
  | { why: 'unreadable' | 'bad-gzip' | 'unknown-encoding' | 'too-large'; detail: string };

/** Thrown while a source is read; what came before it counts. */
export class BrokenSource extends Error {
  override name = 'BrokenSource';
  readonly fault: SourceFault;
  constructor(fault: SourceFault) {
    super(fault.why);
    this.fault = fault;
  }
}
