import { SPEECH_RATE, type WayBudget } from './accessibility-links/way.ts';
import type { ElementRef } from './element-ref.ts';
import type { EvidenceKind, EvidenceKinds } from './evidence.ts';
import type { Area, Impact, Level, Owner } from './outcome.ts';

/** What `presscheck checks --json` prints of a check. */
export type CheckMeta = {
  id: string;
  area: Area;
  title: string;
  description: string;
  /** Whom a failure hurts, and how: one sentence. */
  why: string;
  impact: Impact;
  level: Level;
  wcag: string[];
  act: string[];
  techniques: string[];
  owner: Owner;
  supersedes: string[];
  docs: string;
  /** A small piece of a page before and after it was fixed. */
  example: { before: string; after: string };
};

/** What a check says, in one language: of itself, and what its judge says (texts, and functions that make them). */
export type CheckWords = Pick<CheckMeta, 'title' | 'description' | 'why'> & { says: object };

/** A finding as a judge returns it; the report adds the fingerprint. */
export type FindingDraft = {
  outcome: 'failed' | 'cantTell';
  /** The place, or null where the finding is about the page as a whole. */
  element: ElementRef | null;
  message: string;
  fix: string;
  data: Record<string, unknown>;
  /** Who has to fix it, where the place tells; who has to fix most of what the check finds otherwise. */
  owner?: Owner;
};

/** What a judge says: one outcome, one plain sentence, and the places. */
export type Judgement = {
  outcome: 'passed' | 'failed' | 'cantTell' | 'inapplicable';
  message: string;
  findings: FindingDraft[];
  /** Only where this page's failure is milder or worse than the check's usual impact. */
  impact?: Impact;
  /** A failure that good practice asks to fix and WCAG does not: it is reported under no criterion. */
  bestPractice?: true;
};

/** How a check judges, for those who run it where some of that cannot be had. */
type Manner = {
  /** By what is painted and how large, by what takes up room: something has to show the page. */
  goesBy?: 'sight';
  /** Some of its failures are none by WCAG: their judgements say so by `bestPractice`. */
  asksMoreThanWcag?: true;
};

/** What a project allows a page, and by what it is measured: options that a verdict hangs on. */
export type Limits = {
  way: WayBudget;
  /** How fast a screen reader speaks, in words a minute. */
  speechRate: number;
};

/** Where nobody set any. */
export const NO_LIMITS: Limits = { way: {}, speechRate: SPEECH_RATE };

/** A check: metadata, the evidence it needs, its English words, and a pure verdict in the words that it is given. */
export type Check<
  I extends string = string,
  A extends Area = Area,
  W extends CheckWords = CheckWords,
> = CheckMeta &
  Manner & {
    id: I;
    area: A;
    needs: readonly EvidenceKind[];
    words: W;
    judge(evidence: EvidenceKinds, say: object, limits: Limits): Judgement;
  };

type CheckDefinition<
  I extends string,
  A extends Area,
  K extends EvidenceKind,
  W extends CheckWords,
> = Omit<CheckMeta, 'docs' | keyof CheckWords> &
  Manner & {
    id: I;
    area: A;
    needs: readonly K[];
    words: W;
    judge(evidence: Pick<EvidenceKinds, K>, say: W['says'], limits: Limits): Judgement;
  };

/**
 * Defines a check. `judge` is given exactly the evidence named in `needs`; where one of these could
 * not be gathered it is not called and the check comes out `untested`. It must be pure: the same
 * evidence always gives the same judgement. What it says comes from `words`, or from those of another
 * language, which have the same shape.
 */
export function defineCheck<
  const I extends string,
  const A extends Area,
  K extends EvidenceKind,
  W extends CheckWords,
>(definition: CheckDefinition<I, A, K, W>): Check<I, A, W> {
  const { title, description, why } = definition.words;
  return {
    ...definition,
    title,
    description,
    why,
    docs: `docs/checks/${definition.id}.md`,
  };
}

/** A judgement for a page with nothing to judge. */
export function inapplicable(message: string): Judgement {
  return { outcome: 'inapplicable', message: sentence(message), findings: [] };
}

/** A judgement for a page with nothing to fix. */
export function passed(message: string): Judgement {
  return { outcome: 'passed', message: sentence(message), findings: [] };
}

/** A judgement with findings: failed when one of them is, else cantTell. */
export function found(message: string, findings: FindingDraft[], impact?: Impact): Judgement {
  const outcome = findings.some((finding) => finding.outcome === 'failed') ? 'failed' : 'cantTell';
  return {
    outcome,
    message: sentence(message),
    findings: findings.map((draft) => ({ ...draft, message: sentence(draft.message) })),
    ...(impact ? { impact } : {}),
  };
}

/** What is named in a sentence may stand at its start: then it begins with a capital. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
