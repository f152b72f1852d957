import type { Browser } from 'puppeteer-core';
import { closeTab, openTab, type Tab } from '../../browser/loading/tab.ts';
import { errorReport } from '../../judging/page-report.ts';
import type { Settings } from '../../judging/settings.ts';
import type { ArrivalSigns } from '../../model/arrival.ts';
import { EVIDENCE_VERSION, type Evidence, type PageFacts } from '../../model/evidence.ts';
import type { PageFault } from '../../model/page-error.ts';
import { withoutFragment } from '../arrivals.ts';
import { auditPage } from '../audit-page.ts';
import type { PageJob } from '../page-job.ts';

/** What the second tab is opened for. */
export type Trying = {
  browser: Browser;
  job: PageJob;
  settings: Settings;
  /** What the page showed, which the second tab has to show too. */
  signs: ArrivalSigns;
  /** The page itself, as its report names it. */
  facts: PageFacts;
};

/**
 * Puts the page through its exercises in a second tab, in a browser context of its own: nothing that they press or
 * store comes to the page that somebody else has open. What they need and could not have there says why.
 */
export async function tryInSecondTab(trying: Trying): Promise<Evidence> {
  const { browser, job, settings, facts } = trying;
  if (!isOpenable(job.target.address)) {
    return untried(trying, { cause: 'no-address', address: job.target.address });
  }
  let tab: Tab | null = null;
  const open = async () => {
    tab = await openTab(browser, job.load.userAgent, null);
    return tab;
  };
  try {
    const load = { ...job.load, recognise: sameAs(trying) };
    const { evidence, error } = await auditPage({ ...job, settings, load }, open);
    if (!evidence) return untried(trying, error ?? { cause: 'browser-died' });
    return { ...evidence, page: { ...facts, durationMs: evidence.page.durationMs } };
  } finally {
    if (tab) await closeTab(tab);
  }
}

function isOpenable(address: string): boolean {
  return /^(?:https?|file):/.test(address);
}

/** Recognises what came in the second tab: the page itself, or another one. */
function sameAs({ job, signs }: Trying): PageJob['load']['recognise'] {
  return (there, asked, final) => {
    const arrival = job.load.recognise(there, asked, final);
    if (arrival.fault || isSame(signs, there, asked, final)) return arrival;
    const fault: PageFault = { cause: 'another-in-second-tab', text: headOf(there) };
    return { fault, doubt: null, mayStillCome: true };
  };
}

/** By its address and its headline; by its title where it has none. A form that asks for a password is another page. */
function isSame(here: ArrivalSigns, there: ArrivalSigns, asked: URL, final: URL): boolean {
  if (withoutFragment(asked.href) !== withoutFragment(final.href)) return false;
  if (there.passwords > here.passwords) return false;
  const heads = [here, there].map(({ headings }) => headings.join('\n'));
  return heads.every(Boolean) ? heads[0] === heads[1] : here.title === there.title;
}

function headOf({ headings, title, text }: ArrivalSigns): string {
  return (headings[0] || title || text).slice(0, MOST_CHARACTERS);
}

const MOST_CHARACTERS = 100;

/** Evidence that says of each kind why it was not gathered. */
function untried({ settings, facts }: Trying, fault: PageFault): Evidence {
  const { error } = errorReport(facts, fault, [], settings.locale);
  const why = { code: 'second-tab', detail: error?.message ?? '' } as const;
  const probes = [...settings.needs].map((kind) => [kind, { status: 'failed', why }]);
  return {
    schemaVersion: EVIDENCE_VERSION,
    page: { ...facts, durationMs: 0 },
    probes: Object.fromEntries(probes),
    notes: [],
    timings: {},
  };
}
