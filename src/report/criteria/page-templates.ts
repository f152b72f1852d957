import {
  CRITERION_STATES,
  type CriterionNumber,
  type CriterionOutcome,
  type CriterionState,
} from '../../model/criteria.ts';
import type { PageReport } from '../../model/report.ts';
import { auditedEntries } from './criteria-summary.ts';
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

/** The kinds of pages that are shown one after the other. Holds no page. */
export type PageTemplates = {
  /** Takes in a page, in all the ways that it was shown in. */
  add(entries: readonly PageReport[]): void;
  /** The kinds of the pages that were audited, those of most pages first. */
  all(): PageTemplate[];
};

export function createPageTemplates(): PageTemplates {
  const templates = new Map<string, PageTemplate>();
  return {
    add(shown) {
      const entries = auditedEntries(shown);
      const [first] = entries;
      if (!first) return;
      const page = ofPage(templateOf(first.url), first, entries);
      const known = templates.get(page.template);
      templates.set(page.template, known ? joined(known, page) : page);
    },
    all: () =>
      [...templates.values()].sort(
        (a, b) => b.pages - a.pages || (a.template < b.template ? -1 : 1),
      ),
  };
}

function ofPage(
  template: string,
  { url, finalUrl, title, lang }: PageReport,
  entries: readonly PageReport[],
): PageTemplate {
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
