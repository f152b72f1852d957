import type { Check } from '../model/check.ts';
import type { EvidenceKind } from '../model/evidence.ts';
import { axeTagOf } from '../model/standard.ts';

/** One rule of the plugin, and the axe check of the same id, as plain data. */
export type RuleDefinition = {
  id: string;
  /** The check of presscheck that it stands for. */
  checkId: string;
  /** It shows those failures alone that good practice asks to fix and WCAG does not. */
  bestPractice: boolean;
  /** axe-core's own rules that it stands in for. */
  supersedes: string[];
  tags: string[];
  impact: Check['impact'];
  description: string;
  help: string;
  docs: string;
};

/** What can be seen without a key press and without another window. */
const SEEN: ReadonlySet<EvidenceKind> = new Set([
  'document',
  'headings',
  'headline',
  'newsPage',
  'languages',
]);

/** Whether a check is judged in the plugin; all others have to be tried by presscheck itself. */
export function isJudged({ needs }: Check): boolean {
  return needs.every((kind) => SEEN.has(kind));
}

/** What the id of such a rule ends with, after that of its check. */
const BEYOND = '-best-practice';

/** The check that a rule stands for, and which of its failures it shows. */
export function partOf(ruleId: string): Pick<RuleDefinition, 'checkId' | 'bestPractice'> {
  const bestPractice = ruleId.endsWith(BEYOND);
  return { checkId: bestPractice ? ruleId.slice(0, -BEYOND.length) : ruleId, bestPractice };
}

/** Rules of axe-core that see what ours does not, so that they stay: media that the browser keeps from playing. */
const KEPT = new Set(['no-autoplay-audio']);

/** The rules of the plugin: one for each check, and a second one where good practice asks for more than WCAG. */
export function describeRules(checks: readonly Check[]): RuleDefinition[] {
  return checks.flatMap((check) => {
    const { level, wcag } = check;
    const own = describeRule(check, [axeTagOf({ level, wcag }), ...criteria(check)]);
    // A rule of axe-core has one set of tags, so what good practice alone asks for gets a rule of its own.
    if (!check.asksMoreThanWcag) return [own];
    const id = `${check.id}${BEYOND}`;
    const other = describeRule(check, [axeTagOf({ level: 'best-practice', wcag: [] })]);
    return [own, { ...other, id, bestPractice: true, supersedes: [] }];
  });
}

function describeRule(check: Check, standard: readonly string[]): RuleDefinition {
  const { id, area, title, description, impact, docs, supersedes } = check;
  const judged = isJudged(check);
  return {
    id,
    checkId: id,
    bestPractice: false,
    supersedes: judged ? supersedes.filter((rule) => !KEPT.has(rule)) : [],
    tags: ['presscheck', judged ? 'presscheck-judged' : 'presscheck-tried', area, ...standard],
    impact,
    description,
    help: title,
    docs,
  };
}

/** `1.4.3` is `wcag143` in axe-core's tags. */
function criteria({ level, wcag }: Check): string[] {
  return level === 'best-practice' ? [] : wcag.map((one) => `wcag${one.replaceAll('.', '')}`);
}
