/**
 * The success criteria of WCAG 2.2 of levels A and AA, in its order. 4.1.1 is none of them any more: version 2.2 took
 * it out.
 */
export const CRITERIA = [
  { number: '1.1.1', level: 'A' },
  { number: '1.2.1', level: 'A' },
  { number: '1.2.2', level: 'A' },
  { number: '1.2.3', level: 'A' },
  { number: '1.2.4', level: 'AA' },
  { number: '1.2.5', level: 'AA' },
  { number: '1.3.1', level: 'A' },
  { number: '1.3.2', level: 'A' },
  { number: '1.3.3', level: 'A' },
  { number: '1.3.4', level: 'AA' },
  { number: '1.3.5', level: 'AA' },
  { number: '1.4.1', level: 'A' },
  { number: '1.4.2', level: 'A' },
  { number: '1.4.3', level: 'AA' },
  { number: '1.4.4', level: 'AA' },
  { number: '1.4.5', level: 'AA' },
  { number: '1.4.10', level: 'AA' },
  { number: '1.4.11', level: 'AA' },
  { number: '1.4.12', level: 'AA' },
  { number: '1.4.13', level: 'AA' },
  { number: '2.1.1', level: 'A' },
  { number: '2.1.2', level: 'A' },
  { number: '2.1.4', level: 'A' },
  { number: '2.2.1', level: 'A' },
  { number: '2.2.2', level: 'A' },
  { number: '2.3.1', level: 'A' },
  { number: '2.4.1', level: 'A' },
  { number: '2.4.2', level: 'A' },
  { number: '2.4.3', level: 'A' },
  { number: '2.4.4', level: 'A' },
  { number: '2.4.5', level: 'AA' },
  { number: '2.4.6', level: 'AA' },
  { number: '2.4.7', level: 'AA' },
  { number: '2.4.11', level: 'AA' },
  { number: '2.5.1', level: 'A' },
  { number: '2.5.2', level: 'A' },
  { number: '2.5.3', level: 'A' },
  { number: '2.5.4', level: 'A' },
  { number: '2.5.7', level: 'AA' },
  { number: '2.5.8', level: 'AA' },
  { number: '3.1.1', level: 'A' },
  { number: '3.1.2', level: 'AA' },
  { number: '3.2.1', level: 'A' },
  { number: '3.2.2', level: 'A' },
  { number: '3.2.3', level: 'AA' },
  { number: '3.2.4', level: 'AA' },
  { number: '3.2.6', level: 'A' },
  { number: '3.3.1', level: 'A' },
  { number: '3.3.2', level: 'A' },
  { number: '3.3.3', level: 'AA' },
  { number: '3.3.4', level: 'AA' },
  { number: '3.3.7', level: 'A' },
  { number: '3.3.8', level: 'AA' },
  { number: '4.1.2', level: 'A' },
  { number: '4.1.3', level: 'AA' },
] as const satisfies readonly { number: string; level: 'A' | 'AA' }[];

/** The number of one of them. */
export type CriterionNumber = (typeof CRITERIA)[number]['number'];

/** Their numbers. */
export const CRITERION_NUMBERS = CRITERIA.map(({ number }) => number);

/** The principles of WCAG, by the first digit of a criterion's number. */
export const PRINCIPLES = ['1', '2', '3', '4'] as const;
export type Principle = (typeof PRINCIPLES)[number];

/**
 * What can be said of a criterion, the worst first. None of these is “passed”: no check decides a criterion whole.
 * `failed`: something fails it. `needsPerson`: a check could not tell, or checks see only a part of it. `notTested`:
 * no check looked. `nothingFound`: what looked found nothing.
 */
export const CRITERION_STATES = ['failed', 'needsPerson', 'notTested', 'nothingFound'] as const;
export type CriterionState = (typeof CRITERION_STATES)[number];

/** Why a person has to look: a check could not tell, could not run, what it found was set aside, or it sees a part only. */
export const WHY_PERSON = ['undecided', 'ignored', 'untested', 'partly'] as const;
export type WhyPerson = (typeof WHY_PERSON)[number];

/** What a page, in all the ways that it was shown in, says of a criterion. */
export type CriterionOutcome = {
  criterion: CriterionNumber;
  state: CriterionState;
  /** The checks that failed it, in the order of their ids. */
  failed: readonly string[];
  /** All checks that looked at it, in the order of their ids. */
  checks: readonly string[];
  /** Why a person has to look; empty where none has to. */
  why: readonly WhyPerson[];
  /** The day of the answer that a person gave, where that decided the state. */
  byPerson?: string;
};

/** What a run says of a criterion. Only pages that were audited are counted. */
export type CriterionSummary = {
  criterion: CriterionNumber;
  /** The worst of the pages' states; `notTested` where there are none. */
  state: CriterionState;
  /** Pages by what they say of it. */
  pages: Record<CriterionState, number>;
  /** The checks that failed it, in the order of their ids. */
  failed: string[];
  /** Why a person has to look, over all pages; empty where none has to. */
  why: WhyPerson[];
  /** Pages whose state a person decided, and the latest day of that; absent where there are none. */
  byPerson?: { pages: number; date: string };
};

/** What a person may answer by hand. */
export const HAND_ANSWERS = ['works', 'fails', 'notApplicable'] as const;

/** What a person found out of a criterion on the pages of a template. */
export type HandAnswer = {
  /** The template, as `templateOf` names it. */
  template: string;
  criterion: CriterionNumber;
  answer: (typeof HAND_ANSWERS)[number];
  /** The day, as `2026-11-30`. */
  date: string;
  note?: string;
};

/** What people found out by hand, as a report keeps it. Who they were is not recorded. */
export type HandAnswers = {
  /** The version of presscheck whose questions were answered. */
  version: string;
  answers: HandAnswer[];
};
