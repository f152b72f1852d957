import {
  HAND_QUESTIONS,
  HAND_STEPS,
  type HandStepId,
  STEPS_OF_SITE,
  WHOLE_SITE,
} from '../../model/by-hand.ts';
import { CRITERION_NUMBERS, type CriterionNumber } from '../../model/criteria.ts';
import type { PageTemplate } from './page-templates.ts';

/** A thing to do, with the criteria that it answers for. */
export type HandStep = { step: HandStepId; seconds: number; criteria: readonly CriterionNumber[] };

/** What is to be tried out by hand on a page of a kind. */
export type HandScript = {
  /** The template; `*` for the site as a whole. */
  template: string;
  pages: number;
  /** A page to try it out on. */
  example: PageTemplate['example'];
  /** What fits into ten minutes, what finds most first. */
  steps: readonly HandStep[];
  /** What does not. */
  beyond: readonly HandStep[];
};

/** The scripts of a run, and how many templates have none because others have more pages. */
export type HandScripts = { scripts: HandScript[]; left: number };

const TEN_MINUTES = 600;
/** More would be done by nobody. */
const MOST_TEMPLATES = 5;

/** What people have to try out by hand, template by template, and once for the site. Pure. */
export function handScripts(templates: readonly PageTemplate[]): HandScripts {
  const [largest] = templates;
  if (!largest) return { scripts: [], left: 0 };
  const told = templates.slice(0, MOST_TEMPLATES).map(scriptOf);
  return { scripts: [...told, siteScript(largest)], left: templates.length - told.length };
}

function scriptOf(template: PageTemplate): HandScript {
  const steps = HAND_STEPS.filter((step) => !STEPS_OF_SITE.includes(step));
  return withinTime(template.template, template, stepsFor(steps, template));
}

/** No page tells what is the same on all of them: the page that is opened first is one of the commonest kind. */
function siteScript(template: PageTemplate): HandScript {
  return withinTime(WHOLE_SITE, template, stepsFor(STEPS_OF_SITE, template));
}

function withinTime(
  template: string,
  { pages, example }: PageTemplate,
  all: readonly HandStep[],
): HandScript {
  let time = 0;
  const fits = all.map(({ seconds }) => {
    time += seconds;
    return time <= TEN_MINUTES;
  });
  return {
    template,
    pages,
    example,
    steps: all.filter((_, at) => fits[at]),
    beyond: all.filter((_, at) => !fits[at]),
  };
}

function stepsFor(steps: readonly HandStepId[], template: PageTemplate): HandStep[] {
  const asked = CRITERION_NUMBERS.filter((criterion) => isAsked(criterion, template));
  return steps.flatMap((step) => {
    const criteria = asked.filter((criterion) => HAND_QUESTIONS[criterion].step === step);
    if (criteria.length === 0) return [];
    return [{ step, seconds: secondsOf(criteria), criteria }];
  });
}

function secondsOf(criteria: readonly CriterionNumber[]): number {
  return criteria.reduce((sum, criterion) => sum + HAND_QUESTIONS[criterion].seconds, 0);
}

/** What a machine has seen fail, or found nothing left to ask about, is not asked; nor what pages are known not to have. */
function isAsked(criterion: CriterionNumber, { states, features }: PageTemplate): boolean {
  const state = states.get(criterion);
  const { about } = HAND_QUESTIONS[criterion];
  if (about !== undefined && features[about] === 'no') return false;
  return state === 'needsPerson' || state === 'notTested';
}
