import type { PageTarget } from '../targets/page-target.ts';
import type { PageJob } from './page-job.ts';

/** Which job audits the page at an address, so that one that several addresses lead to is audited once. */
export type Arrivals = {
  /** What tells the page that a job came to, in the way that the job loads and judges it. */
  keyOf(job: PageJob, address: string): string;
  /** Whether the job is to audit the page that it came to: no other was asked for it, or came there before. */
  claim(job: PageJob, address: string): boolean;
};

/** The arrivals of a run's jobs. An address that was itself asked for is its own job's. */
export function createArrivals(jobs: readonly PageJob[]): Arrivals {
  const keyOf = ({ manner }: PageJob, address: string) => `${manner} ${withoutFragment(address)}`;
  const holders = new Map<string, PageTarget>();
  for (const job of jobs) {
    const key = keyOf(job, job.target.address);
    if (!holders.has(key)) holders.set(key, job.target);
  }
  return {
    keyOf,
    claim(job, address) {
      const key = keyOf(job, address);
      const holder = holders.get(key) ?? job.target;
      holders.set(key, holder);
      return holder === job.target;
    },
  };
}

/** An address as servers get it. */
export function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
