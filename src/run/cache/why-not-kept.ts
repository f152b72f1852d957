import type { Evidence } from '../../model/evidence.ts';
import type { NotKept } from '../../model/not-kept.ts';
import type { PageJob } from '../page-job.ts';
import type { LookedAt } from '../page-outcome.ts';

/** What was done with a page, by whom, and what a run may ask from. */
type Audited = {
  job: PageJob;
  outcome: LookedAt;
  /** Whether an address is one that the run can have something from, and not of our own servers. */
  isForeign(address: string): boolean;
};

/** Notes of what another run may meet otherwise. */
const BY_CHANCE: readonly Evidence['notes'][number]['code'][] = [
  'doubtful-page',
  'still-loading',
  'still-changing',
  'content-replaced',
  'tried-again',
];

/** Why the result of a page may be another one the next time though none of its files is; null where it may not. Pure. */
export function whyNotKept({ job, outcome, isForeign }: Audited): NotKept | null {
  if (job.target.remote || job.target.file === undefined) return { code: 'remote' };
  if (isPrepared(job)) return { code: 'prepared' };
  const { probes, notes } = outcome.evidence;
  const isWhole = Object.values(probes).every(({ status }) => status !== 'failed');
  if (!isWhole) return { code: 'not-whole' };
  const { asked } = outcome.loaded;
  if (!asked) return { code: 'unseen-requests' };
  const foreign = [...asked].find(isForeign);
  if (foreign !== undefined) return { code: 'foreign', host: new URL(foreign).host };
  return notes.some(({ code }) => BY_CHANCE.includes(code)) ? { code: 'by-chance' } : null;
}

/** By code of the user’s, or with what only a server can answer to. */
function isPrepared({ load }: PageJob): boolean {
  return (
    load.before !== null ||
    load.storage !== null ||
    load.cookies.length > 0 ||
    load.auth !== null ||
    Object.keys(load.headers).length > 0
  );
}
