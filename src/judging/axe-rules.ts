import type { Level, Owner } from '../model/outcome.ts';
import { readPackageFile } from '../support/package-root.ts';
import { usualOwner } from './owner-at.ts';

/** What presscheck says of an axe rule in the terms of its own checks. */
export type AxeRuleMeta = {
  id: string;
  help: string;
  description: string;
  helpUrl: string;
  tags: string[];
  level: Level;
  wcag: string[];
  act: string[];
  owner: Owner;
};

/** A rule as axe-core describes it; scripts/build-axe-rules.mjs writes them down. */
type DescribedRule = Pick<AxeRuleMeta, 'help' | 'description' | 'helpUrl' | 'tags'> & {
  ruleId: string;
  actIds: string[];
};

let known: ReadonlyMap<string, AxeRuleMeta> | null = null;

function rules(): ReadonlyMap<string, AxeRuleMeta> {
  known ??= new Map(
    (JSON.parse(readPackageFile('dist', 'axe-rules.json')) as DescribedRule[]).map((rule) => [
      rule.ruleId,
      describeRule(rule),
    ]),
  );
  return known;
}

function describeRule({ ruleId: id, tags, actIds, ...said }: DescribedRule): AxeRuleMeta {
  return {
    ...said,
    id,
    tags,
    level: levelOf(tags),
    wcag: tags.flatMap(criterion),
    act: actIds,
    owner: usualOwner(id),
  };
}

/** The ids of all rules of axe-core. */
export function axeRuleIds(): string[] {
  return [...rules().keys()];
}

export function axeRule(id: string): AxeRuleMeta {
  return (
    rules().get(id) ?? {
      id,
      help: id,
      description: '',
      helpUrl: '',
      tags: [],
      level: 'best-practice',
      wcag: [],
      act: [],
      owner: 'template',
    }
  );
}

function levelOf(tags: readonly string[]): Level {
  if (tags.some((tag) => /^wcag2\d?aaa$/.test(tag))) return 'AAA';
  if (tags.some((tag) => /^wcag2\d?aa$/.test(tag))) return 'AA';
  if (tags.some((tag) => /^wcag2\d?a$/.test(tag))) return 'A';
  return 'best-practice';
}

/** `wcag143` is success criterion 1.4.3. */
function criterion(tag: string): string[] {
  const match = /^wcag(\d)(\d)(\d{1,2})$/.exec(tag);
  return match ? [match.slice(1).join('.')] : [];
}
