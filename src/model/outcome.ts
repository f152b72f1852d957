/** The words of ACT and EARL: what a check can say of a page. */
export const OUTCOMES = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How much a failure hurts a reader, mildest first, as in axe-core. */
export const IMPACTS = ['minor', 'moderate', 'serious', 'critical'] as const;
export type Impact = (typeof IMPACTS)[number];

/** The parts of a report, in the order in which they are shown. */
export const AREAS = ['accessibility-links', 'text-size', 'headings', 'news-page', 'axe'] as const;
export type Area = (typeof AREAS)[number];

/** Who can fix a finding: the developers of the site, or the person writing the story. */
export const OWNERS = ['template', 'editor'] as const;
export type Owner = (typeof OWNERS)[number];

/** The WCAG level a failure counts against; `best-practice` is never a WCAG failure. */
export const LEVELS = ['A', 'AA', 'AAA', 'best-practice'] as const;
export type Level = (typeof LEVELS)[number];

/** The least impact that makes a run fail, or `never`. */
export type FailOn = Impact | 'never';

/** Whether `impact` is at least as bad as `threshold`. */
export function reaches(impact: Impact, threshold: FailOn): boolean {
  return threshold !== 'never' && IMPACTS.indexOf(impact) >= IMPACTS.indexOf(threshold);
}

const WORST_FIRST = ['failed', 'untested', 'cantTell', 'passed', 'inapplicable'] as const;

/**
 * One outcome for several: what could not be tested has not passed, and comes before what could not be
 * told; nothing at all is `inapplicable`.
 */
export function combinedOutcome(outcomes: readonly Outcome[]): Outcome {
  return WORST_FIRST.find((outcome) => outcomes.includes(outcome)) ?? 'inapplicable';
}
