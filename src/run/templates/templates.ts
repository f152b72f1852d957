import { judgeEvidence } from '../../judging/judge-evidence.ts';
import type { Settings } from '../../judging/settings.ts';
import type { Evidence, EvidenceKind } from '../../model/evidence.ts';
import type { PageStructure, TriedElsewhere } from '../../model/structure.ts';
import { digest } from '../../support/digest.ts';
import { deadlineIn, within } from '../../support/within.ts';
import { covers } from './covers.ts';
import { EXERCISES } from './exercises.ts';
import { isTriedHere, type Trial, trialOf } from './trial.ts';

/**
 * What the pages of a run have in common. The first two pages of a template are put through everything;
 * where both came out alike, the others need not be, as long as nothing is on them that was not tried.
 */
export type Templates = {
  /**
   * The exercises that a page of this structure need not be put through, and what they brought elsewhere.
   * Waits, within a limit in milliseconds, for pages that are just being tried and may tell.
   */
  triedElsewhere(page: ComparedPage, limitMs: number): Promise<TriedElsewhere>;
  /** Takes a page in that was put through exercises itself; null for one of which nothing came. */
  conclude(url: string, evidence: Evidence | null, settings: Settings): void;
};

/** A page that is about to be tried. */
type ComparedPage = { url: string; structure: PageStructure; settings: Settings };

/** The pages of one template: those that were tried, the latest last, and those that are being tried. */
type Template = { tried: readonly TriedPage[]; trying: Map<string, Trying> };
type Trying = { structure: PageStructure; settled: Promise<void>; settle: () => void };

/** A page that goes on being compared with costs memory: its evidence is kept. */
const MOST_TEMPLATES = 40;
const MOST_TRIED = 6;
/** So many pages of a template are put through everything: what came out alike is the template's. */
export const FIRST_PAGES = 2;

/** A page that was put through exercises, and what they brought. */
type TriedPage = {
  url: string;
  structure: PageStructure;
  trials: ReadonlyMap<EvidenceKind, Trial>;
};

export function createTemplates(): Templates {
  const templates = new Map<string, Template>();
  return {
    async triedElsewhere(page, limitMs) {
      const { url, structure, settings } = page;
      const template = templateOf(templates, templateId(structure, settings));
      const deadline = deadlineIn(limitMs);
      for (;;) {
        const found = agreedTrials(template.tried, structure, settings);
        const telling = tellingSoon(template, structure);
        if (telling.length === 0 || deadline.remaining() <= 0) {
          template.trying.set(url, newTrying(structure));
          return found;
        }
        await within(Promise.race(telling), deadline.remaining(), 'Waiting').catch(() => undefined);
      }
    },
    conclude(url, evidence, settings) {
      for (const [id, template] of templates) {
        const trying = template.trying.get(url);
        if (!trying) continue;
        const page = evidence && triedPage(evidence, settings);
        if (page) keep(templates, id, page);
        template.trying.delete(url);
        trying.settle();
      }
    },
  };
}

function templateOf(templates: Map<string, Template>, id: string): Template {
  const known = templates.get(id) ?? { tried: [], trying: new Map() };
  templates.set(id, known);
  return known;
}

function newTrying(structure: PageStructure): Trying {
  let settle = () => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { structure, settled, settle };
}

/**
 * The ends of those pages on trial that may spare this one its own. None where the first pages were tried and
 * one of them covers this: what they did not agree on, one more does not settle.
 */
function tellingSoon({ tried, trying }: Template, structure: PageStructure): Promise<void>[] {
  const coversIt = (other: { structure: PageStructure }) => covers(other.structure, structure);
  const others = [...trying.values()];
  const isKnown = tried.length >= FIRST_PAGES && tried.some(coversIt);
  const isEnough = tried.length + others.length >= FIRST_PAGES;
  const mayTell = [...tried, ...others].some(coversIt);
  return !isKnown && isEnough && mayTell ? others.map(({ settled }) => settled) : [];
}

/** Null for a page that was put through nothing itself, or cannot be compared. */
function triedPage(evidence: Evidence, settings: Settings): TriedPage | null {
  const { structure, document } = evidence.probes;
  if (structure?.status !== 'ok' || structure.value === null) return null;
  // Nobody knows then whether it was seen as readers see it.
  if (document?.status !== 'ok') return null;
  const tried = EXERCISES.filter((exercise) => isTriedHere(evidence, exercise));
  if (tried.length === 0) return null;
  const results = judgeEvidence(evidence, byExercisesAlone(settings));
  const trials = new Map(
    tried.map((exercise) => [exercise, trialOf(exercise, evidence, settings, results)]),
  );
  return { url: evidence.page.url, structure: structure.value, trials };
}

/** What else there is to judge, the page's report asks once. */
function byExercisesAlone(settings: Settings): Settings {
  const checks = settings.checks.filter(({ needs }) =>
    needs.some((kind) => EXERCISES.includes(kind)),
  );
  return { ...settings, checks, axe: null };
}

/** What was used last stands last; what nobody asked for the longest is forgotten first. */
function keep(templates: Map<string, Template>, id: string, page: TriedPage): void {
  const template = templateOf(templates, id);
  // A page that is tried once more stands for itself alone.
  const others = template.tried.filter(({ url }) => url !== page.url);
  template.tried = [...others, page].slice(-MOST_TRIED);
  templates.delete(id);
  templates.set(id, template);
  const [oldest] = [...templates].find(([, { trying }]) => trying.size === 0) ?? [];
  if (templates.size > MOST_TEMPLATES && oldest !== undefined) templates.delete(oldest);
}

/** Pages that are judged in another way, or in another window, are not compared. */
function templateId({ frame }: PageStructure, settings: Settings): string {
  const asked = [...settings.needs, ...settings.checks.map(({ id }) => id), ...settings.require];
  return digest([...frame, ...asked, String(settings.bestPractice)]);
}

/** What the tried pages tell of a page with this structure. */
function agreedTrials(
  tried: readonly TriedPage[],
  structure: PageStructure,
  { needs }: Settings,
): TriedElsewhere {
  return Object.fromEntries(
    EXERCISES.filter((exercise) => needs.has(exercise)).flatMap((exercise) => {
      const trial = agreedTrial(tried, exercise, structure);
      return trial ? [[exercise, trial.found]] : [];
    }),
  );
}

/** A trial on a page that had everything that this one has, and that came out as on another page. */
function agreedTrial(
  tried: readonly TriedPage[],
  exercise: EvidenceKind,
  structure: PageStructure,
): Trial | null {
  for (const one of tried) {
    const trial = one.trials.get(exercise);
    if (!trial || !covers(one.structure, structure)) continue;
    const isAgreed = tried.some(
      (other) => other !== one && other.trials.get(exercise)?.verdict === trial.verdict,
    );
    if (isAgreed) return trial;
  }
  return null;
}
