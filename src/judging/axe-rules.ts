import { CONTRAST_RULE } from '../messages/axe-rule-words.ts';
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

/** Smaller pictures in a story are signs: of networks, of authors, to print it. */
const LEAST_PICTURE = { width: 120, height: 80 };

/**
 * Who has to fix what a rule found at a place: who wrote the story, where it is written there. Links are in its running
 * text; others in it, to share it or to see a picture, are the template’s, as is everything elsewhere.
 */
export function ownerAt(id: string, { inStory, box }: Pick<AxeNode, 'inStory' | 'box'>): Owner {
  if (!inStory) return 'template';
  return isWritten(id, inStory, box) ? 'editor' : 'template';
}

function isWritten(
  id: string,
  { isText, isColoured }: NonNullable<AxeNode['inStory']>,
  box: AxeNode['box'],
): boolean {
  if (id.startsWith(CONTRAST_RULE)) return isColoured;
  if (id === 'link-name' || id === 'valid-lang') return isText;
  if (/^image-(?:redundant-)?alt$/.test(id))
    return (box?.width ?? 0) >= LEAST_PICTURE.width && (box?.height ?? 0) >= LEAST_PICTURE.height;
  return EDITORS_RULES.has(id);
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
