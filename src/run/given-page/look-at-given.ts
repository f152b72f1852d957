import { lookAt } from '../../browser/given-page/look-at.ts';
import { callPage } from '../../browser/loading/isolated-world.ts';
import type { LoadedPage } from '../../browser/loading/loaded-page.ts';
import { lyingIn } from '../../browser/lying-in.ts';
import type { ArrivalSigns } from '../../model/arrival.ts';
import { EVIDENCE_VERSION, type Evidence, type PageFacts } from '../../model/evidence.ts';
import type { PageFault } from '../../model/page-error.ts';
import { documentIn, gatherOptions } from '../gather-options.ts';
import type { PageJob } from '../page-job.ts';
import { pageFacts } from '../page-outcome.ts';

/** What is seen of a page that somebody else opened, or why it is none to be judged. */
export type Seen =
  | { fault: null; evidence: Evidence; signs: ArrivalSigns }
  | { fault: PageFault; facts: PageFacts };

/** Looks at an open page, in the state that it is in. An error page is none, however it was opened. */
export async function lookAtGiven(page: LoadedPage, job: PageJob): Promise<Seen> {
  const start = performance.now();
  const { settings, load, budgetMs } = job;
  const signs = await callPage(page.world, 'arrival.collectArrival', []);
  const address = new URL(page.url);
  const { fault, doubt } = load.recognise(signs, address, address);
  const wrong = statusFault(page) ?? fault;
  const factsWith = (document: Parameters<typeof pageFacts>[3]) =>
    pageFacts(job, performance.now() - start, page, document);
  if (wrong) return { fault: wrong, facts: factsWith({ title: signs.title, lang: null }) };
  const timings: Record<string, number> = {};
  const probes = await lookAt(page, gatherOptions(job), budgetMs, timings);
  const selectors = [...new Set(settings.ignore.flatMap(({ selector }) => selector ?? []))];
  const lying = await lyingIn(page, probes, selectors);
  const evidence: Evidence = {
    schemaVersion: EVIDENCE_VERSION,
    page: factsWith(documentIn(probes)),
    probes,
    notes: [
      ...(doubt ? [{ code: 'doubtful-page', ...doubt } as const] : []),
      ...page.tab.notes.values(),
    ],
    ...(selectors.length > 0 ? { lyingIn: lying } : {}),
    timings,
  };
  return { fault: null, evidence, signs };
}

function statusFault({ status }: LoadedPage): PageFault | null {
  return status >= 400 ? { cause: 'http-error', status, at: null, gave: false } : null;
}
