import {
  CRITERION_STATES,
  type CriterionNumber,
  type CriterionOutcome,
  type CriterionState,
} from '../../model/criteria.ts';
import type { PageReport } from '../../model/report.ts';
import { auditedPages } from './criteria-summary.ts';
import { criterionOutcomes } from './criterion-outcomes.ts';
import { type Features, featuresOn, together } from './features-on.ts';
import { templateOf } from './template-of.ts';

/** The pages of one kind, put together: what a script to try them out by hand is made of. */
export type PageTemplate = {
  template: string;
  pages: number;
  /** The first of them by address. */
  example: Pick<PageReport, 'url' | 'finalUrl' | 'title' | 'lang'>;
  /** Of each criterion the worst of its pages’ states, as the checks found it. */
  states: ReadonlyMap<CriterionNumber, CriterionState>;
  features: Features;
};

/** The kinds of the pages that were audited, those of most pages first. Holds no page. Pure. */
export function pageTemplates(pages: Iterable<PageReport>): PageTemplate[] {
  const templates = new Map<string, PageTemplate>();
  for (const { url, entries } of auditedPages(pages)) {
    const template = templateOf(url);
    const page = ofPage(template, entries);
    const known = templates.get(template);
    templates.set(template, known ? joined(known, page) : page);
  }
  return [...templates.values()].sort(
    (a, b) => b.pages - a.pages || (a.template < b.template ? -1 : 1),
  );
}

function ofPage(template: string, entries: readonly PageReport[]): PageTemplate {
  const [first] = entries;
  if (!first) throw new Error('A page has an entry');
  const { url, finalUrl, title, lang } = first;
  return {
    template,
    pages: 1,
    example: { url, finalUrl, title, lang },
    states: new Map(criterionOutcomes(entries).map(stateOf)),
    features: featuresOn(entries),
  };
}

function stateOf({ criterion, state }: CriterionOutcome): [CriterionNumber, CriterionState] {
  return [criterion, state];
}

function joined(one: PageTemplate, other: PageTemplate): PageTemplate {
  const states = [...one.states].map(
    ([criterion, state]) => [criterion, worse(state, other.states.get(criterion))] as const,
  );
  return {
    template: one.template,
    pages: one.pages + other.pages,
    example: other.example.url < one.example.url ? other.example : one.example,
    states: new Map(states),
    features: together(one.features, other.features),
  };
}

function worse(one: CriterionState, other: CriterionState = one): CriterionState {
  return CRITERION_STATES.find((state) => state === one || state === other) ?? one;
}
