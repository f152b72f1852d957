import {
  CRITERIA,
  type CriterionNumber,
  type CriterionOutcome,
  type CriterionState,
  type HandAnswer,
  WHY_PERSON,
  type WhyPerson,
} from '../../model/criteria.ts';
import type { CheckResult, PageReport } from '../../model/report.ts';

/** What of a page tells of criteria. */
export type Judged = Pick<PageReport, 'checks' | 'ignored'>;

/** The checks that try out all of a criterion that a machine can: those that have to run, and of these to apply. */
type Measure = { ran: readonly string[]; applied?: readonly string[] };

/**
 * Criteria of which the checks try out the whole on the page that they are given, as far as a machine can: where these
 * come to an end, nothing is left for a person. Of all others they see a part.
 */
export const MEASURED: Readonly<Partial<Record<CriterionNumber, Measure>>> = {
  '1.4.2': { ran: ['no-autoplay-sound'] },
  '1.4.3': { ran: ['color-contrast'] },
  '1.4.4': { ran: ['zoom-not-blocked', 'text-grows-with-zoom', 'zoom-200-no-loss'] },
  '1.4.10': { ran: ['reflow-320'] },
  '1.4.12': { ran: ['text-spacing-no-loss'] },
  '2.4.1': { ran: ['skip-link-present', 'skip-link-moves-focus'] },
  // Of pages that are no story nobody knows what their title should say.
  '2.4.2': { ran: ['document-title'], applied: ['title-names-story'] },
  '2.5.8': { ran: ['target-size'] },
  // With too few words no language can be told.
  '3.1.1': { ran: ['html-has-lang'], applied: ['language-of-page-and-parts'] },
};

/**
 * What a page says of each criterion, given in all the ways that it was shown in. A known failure fails it too; what a
 * rule of `ignore` set aside is for a person to look at. Pure.
 */
export function criterionOutcomes(entries: readonly Judged[]): CriterionOutcome[] {
  const checks = entries.flatMap((entry) => entry.checks.filter(isOfCriteria));
  const ignored = new Set(
    entries.flatMap((entry) => (entry.ignored ?? []).map(({ checkId }) => checkId)),
  );
  const byCriterion = new Map<string, CheckResult[]>();
  for (const check of checks) for (const number of check.wcag) push(byCriterion, number, check);
  return CRITERIA.map(({ number }) => outcomeOf(number, byCriterion.get(number) ?? [], ignored));
}

function push(lists: Map<string, CheckResult[]>, key: string, item: CheckResult): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** What is good practice, and what is of level AAA, is of no criterion that is listed. */
function isOfCriteria({ level }: CheckResult): boolean {
  return level === 'A' || level === 'AA';
}

function outcomeOf(
  criterion: CriterionNumber,
  all: readonly CheckResult[],
  ignored: ReadonlySet<string>,
): CriterionOutcome {
  const ran = all.filter(({ outcome }) => outcome !== 'untested');
  if (ran.length === 0) return { criterion, state: 'notTested', failed: [], checks: [], why: [] };
  const failed = idsOf(ran.filter(({ outcome }) => outcome === 'failed'));
  const why = failed.length > 0 ? [] : whyPerson(criterion, all, ran, ignored);
  return { criterion, state: stateOf(failed, why), failed, checks: idsOf(ran), why };
}

function stateOf(failed: readonly string[], why: readonly WhyPerson[]): CriterionState {
  if (failed.length > 0) return 'failed';
  return why.length > 0 ? 'needsPerson' : 'nothingFound';
}

/** The reasons for a person, where a check looked at all. */
function whyPerson(
  criterion: CriterionNumber,
  all: readonly CheckResult[],
  ran: readonly CheckResult[],
  ignored: ReadonlySet<string>,
): WhyPerson[] {
  const reasons: Record<WhyPerson, boolean> = {
    undecided: ran.some(({ outcome }) => outcome === 'cantTell'),
    ignored: all.some(({ id }) => ignored.has(id)),
    untested: ran.length < all.length,
    partly: !isMeasured(criterion, ran),
  };
  return WHY_PERSON.filter((reason) => reasons[reason]);
}

function isMeasured(criterion: CriterionNumber, checks: readonly CheckResult[]): boolean {
  const measure = MEASURED[criterion];
  if (!measure) return false;
  const { ran, applied = [] } = measure;
  const isApplied = ({ outcome }: CheckResult) => outcome !== 'inapplicable';
  return (
    ran.every((id) => checks.some((check) => check.id === id)) &&
    applied.every((id) => checks.some((check) => check.id === id && isApplied(check)))
  );
}

function idsOf(checks: readonly CheckResult[]): string[] {
  return [...new Set(checks.map(({ id }) => id))].sort();
}

/** A template's answers, by criterion. */
export type AnswersByCriterion = ReadonlyMap<CriterionNumber, HandAnswer>;

/**
 * The same with what a person found out by hand on pages of its template. What a machine saw fail stays so; what a
 * person saw fail does too. Pure.
 */
export function withAnswersOf(
  outcomes: readonly CriterionOutcome[],
  answers: AnswersByCriterion,
): CriterionOutcome[] {
  return outcomes.map((outcome) => answered(outcome, answers.get(outcome.criterion)));
}

function answered(outcome: CriterionOutcome, answer: HandAnswer | undefined): CriterionOutcome {
  if (!answer || outcome.state === 'failed') return outcome;
  if (answer.answer === 'fails')
    return { ...outcome, state: 'failed', why: [], byPerson: answer.date };
  if (outcome.state === 'nothingFound') return outcome;
  return { ...outcome, state: 'nothingFound', why: [], byPerson: answer.date };
}
