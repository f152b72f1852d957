import type { LoadedPage } from '../browser/loading/loaded-page.ts';
import type { Tab } from '../browser/loading/tab.ts';
import type { DocumentFacts, Evidence, PageFacts } from '../model/evidence.ts';
import type { Note } from '../model/note.ts';
import type { PageFault } from '../model/page-error.ts';
import type { PageJob } from './page-job.ts';

/** What a page was made of. */
export type Loaded = {
  /** When it was opened, in milliseconds since 1970. */
  sinceMs: number;
  /** Whatever it asked for, by address; null where that is not known as a whole. */
  asked: ReadonlySet<string> | null;
};

/** A page that evidence was gathered of. */
export type LookedAt = { evidence: Evidence; error: null; loaded: Loaded };

/** What came of a page: its evidence, or an error. */
export type PageOutcome =
  | LookedAt
  | { evidence: null; error: PageFault; page: PageFacts; notes: Note[] }
  /** It led to a page that another job audits, which is told by its key. */
  | { evidence: null; error: null; page: PageFacts; notes: Note[]; sameAs: string };

/** Which page a job loaded, and how; null for one that could not be. */
export function pageFacts(
  { target, load, variant }: PageJob,
  durationMs: number,
  page: LoadedPage | null,
  document: Pick<DocumentFacts, 'title' | 'lang'>,
): PageFacts {
  return {
    url: target.url,
    target: target.target,
    finalUrl: target.remote && page ? page.url : null,
    status: page?.status ?? null,
    viewport: load.viewport,
    ...(variant ? { variant } : {}),
    ...(load.preferences.forcedColors ? { forcedColors: true } : {}),
    title: document.title,
    lang: document.lang,
    durationMs: Math.round(durationMs),
  };
}

/** A job that ended in an error, with what was noted on the tab until then. */
export function failure(
  job: PageJob,
  error: PageFault,
  durationMs: number,
  tab: Tab | null,
): PageOutcome {
  const facts = pageFacts(job, durationMs, null, { title: '', lang: null });
  return { evidence: null, error, page: facts, notes: [...(tab?.notes.values() ?? [])] };
}
