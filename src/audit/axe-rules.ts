import axe from 'axe-core';
import type { Level, Owner } from '../model/outcome.ts';

/** What presscheck says of an axe rule in the terms of its own checks. */
export type AxeRuleMeta = {
  id: string;
  help: string;
  tags: string[];
  level: Level;
  wcag: string[];
  act: string[];
  owner: Owner;
};

/** Rules about what is written into the story; all others are about the template. */
const EDITORS_RULES = new Set([
  'image-alt',
  'image-redundant-alt',
  'link-in-text-block',
  'object-alt',
  'svg-img-alt',
  'table-duplicate-name',
  'table-fake-caption',
  'td-headers-attr',
  'th-has-data-cells',
  'video-caption',
]);

const RULES = new Map(axe.getRules().map((rule) => [rule.ruleId, describeRule(rule)]));

function describeRule(rule: ReturnType<typeof axe.getRules>[number]): AxeRuleMeta {
  const { ruleId: id, help, tags } = rule;
  return {
    id,
    help,
    tags,
    level: levelOf(tags),
    wcag: tags.flatMap(criterion),
    act: rule.actIds ?? [],
    owner: EDITORS_RULES.has(id) ? 'editor' : 'template',
  };
}

/** The ids of all rules of axe-core. */
export function axeRuleIds(): string[] {
  return [...RULES.keys()];
}

export function axeRule(id: string): AxeRuleMeta {
  return (
    RULES.get(id) ?? {
      id,
      help: id,
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
