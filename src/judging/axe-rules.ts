import type { AxeNode } from '../model/axe-facts.ts';
import type { Level, Owner } from '../model/outcome.ts';
import { readPackageFile } from '../support/package-root.ts';

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

/** Rules about what is written into a story; all others are about the template. */
const EDITORS_RULES = new Set([
  'image-alt',
  'image-redundant-alt',
  'object-alt',
  'svg-img-alt',
  'table-duplicate-name',
  'table-fake-caption',
  'td-headers-attr',
  'th-has-data-cells',
  'video-caption',
]);

/** Rules that the template breaks more often, and who writes a story can break in it. */
const STORY_RULES = new Set([
  'definition-list',
  'dlitem',
  'empty-table-header',
  'link-name',
  'list',
  'listitem',
  'valid-lang',
]);

/** Who has to fix what a rule found at a place: in the story who wrote it, if it is written there; elsewhere the template’s developers. */
export function ownerAt(id: string, { inStory }: Pick<AxeNode, 'inStory'>): Owner {
  if (inStory === undefined) return 'template';
  const isWritten =
    EDITORS_RULES.has(id) ||
    STORY_RULES.has(id) ||
    (id.startsWith('color-contrast') && inStory === 'coloured');
  return isWritten ? 'editor' : 'template';
}

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
    owner: EDITORS_RULES.has(id) ? 'editor' : 'template',
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
