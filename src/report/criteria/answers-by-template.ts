import { WHOLE_SITE } from '../../model/by-hand.ts';
import type { HandAnswer, HandAnswers } from '../../model/criteria.ts';
import type { AnswersByCriterion } from './criterion-outcomes.ts';
import { templateOf } from './template-of.ts';

/** A report's answers, to be asked for by the address of a page. */
export type AnswersFor = (url: string) => AnswersByCriterion;

/** Sorts answers by template. Those for the whole site hold where a template has none of its own. */
export function answersFor(manual: HandAnswers | undefined): AnswersFor {
  const byTemplate = new Map<string, Map<HandAnswer['criterion'], HandAnswer>>();
  for (const answer of manual?.answers ?? []) {
    const known = byTemplate.get(answer.template) ?? new Map();
    byTemplate.set(answer.template, known.set(answer.criterion, answer));
  }
  const ofSite = byTemplate.get(WHOLE_SITE) ?? new Map();
  return (url) => new Map([...ofSite, ...(byTemplate.get(templateOf(url)) ?? [])]);
}

/**
 * The answers of several reports as those of one. Where two differ, the later one holds; of the same day the one that
 * is worse. The same in any order. Null where nobody gave any.
 */
export function joinAnswers(all: readonly (HandAnswers | undefined)[]): HandAnswers | null {
  const given = all.filter((one) => one !== undefined);
  const byPlace = new Map<string, HandAnswer>();
  for (const answer of given.flatMap(({ answers }) => answers)) {
    const key = `${answer.criterion} ${answer.template}`;
    const known = byPlace.get(key);
    if (!known || rankOf(answer) > rankOf(known)) byPlace.set(key, answer);
  }
  if (given.length === 0) return null;
  const version =
    given
      .map((one) => one.version)
      .sort()
      .at(-1) ?? '';
  const answers = [...byPlace].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, answer]) => answer);
  return { version, answers };
}

function rankOf({ date, answer, note = '' }: HandAnswer): string {
  return `${date} ${answer === 'fails' ? 1 : 0} ${answer} ${note}`;
}
