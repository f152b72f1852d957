import { caveatOf } from '../axe-plugin/caveat.ts';
import { findElement } from '../axe-plugin/find-element.ts';
import { gatherer } from '../axe-plugin/gather.ts';
import { searcher } from '../axe-plugin/may-apply.ts';
import { describeRules, isJudged } from '../axe-plugin/rule-definition.ts';
import { checks } from '../checks/registry.ts';
import { ownerAt } from '../judging/owner-at.ts';
import { toldIn } from '../judging/told-rule.ts';
import { whyOfRule } from '../messages/axe-rule-words.ts';
import type { AxeFacts, AxeNode, AxeRuleResult } from '../model/axe-facts.ts';
import { type Check, type FindingDraft, type Judgement, NO_LIMITS } from '../model/check.ts';
import { IMPACTS, type Owner } from '../model/outcome.ts';
import { axeTags } from '../model/standard.ts';
import { runAxeAlone } from '../page/run-axe.ts';
import type { OverlayFinding, OverlayResult } from './overlay-finding.ts';
import type { OverlayWords } from './overlay-words.ts';

/**
 * Looks at the page by axe-core and by those of our checks that need no key press and no other window. `axeLocale` is
 * what axe-core says in the reader’s language, or null for English. Put in anew for each look, since page/ remembers
 * what it has seen.
 */
export async function lookAtPage(words: OverlayWords, axeLocale: unknown): Promise<OverlayResult> {
  const mayApply = searcher();
  const judged = checks.filter(isJudged);
  const toTry = checks.filter((check) => !isJudged(check) && mayApply(check));
  const gather = gatherer();
  const ours = judged.flatMap((check) => foundBy(check, gather, words));
  const tags = axeTags(['wcag22aa', 'best-practice']);
  const facts = await runAxeAlone({ tags, rules: null, locale: axeLocale });
  const findings = [...ours, ...foundByAxe(facts, words)];
  return {
    findings: findings.sort((a, b) => weightOf(b) - weightOf(a)),
    toTry: toTry.map(({ id, title }) => words.checks?.[id]?.title ?? title),
  };
}

function weightOf({ impact }: OverlayFinding): number {
  return IMPACTS.indexOf(impact);
}

function foundBy(
  check: Check,
  gather: ReturnType<typeof gatherer>,
  { checks: translated }: OverlayWords,
): OverlayFinding[] {
  const words = translated?.[check.id] ?? check.words;
  const judgement = check.judge(gather(check.needs), words.says, NO_LIMITS);
  if (caveatOf(check, judgement) !== null) return [];
  return judgement.findings.map((draft) => ({
    ...placeOf(draft),
    checkId: check.id,
    impact: impactOf(check, judgement),
    owner: draft.owner ?? check.owner,
    why: words.why,
  }));
}

function impactOf({ impact }: Check, judgement: Judgement) {
  return judgement.impact ?? impact;
}

function placeOf({ outcome, message, fix, element }: FindingDraft) {
  const selector = element?.selector ?? [];
  return {
    ...{ outcome, message, fix },
    selector: selector.join(' '),
    html: element?.html ?? '',
    element: element ? findElement(selector) : null,
  };
}

/** Without the rules that ours stand in for. */
function foundByAxe({ violations, incomplete }: AxeFacts, words: OverlayWords): OverlayFinding[] {
  const superseded = new Set(
    describeRules(checks.filter(isJudged)).flatMap((rule) => rule.supersedes),
  );
  const isOurs = ({ id }: AxeRuleResult) => superseded.has(id);
  const told = (outcome: OverlayFinding['outcome'], rules: readonly AxeRuleResult[]) =>
    rules
      .filter((rule) => !isOurs(rule))
      .flatMap((rule) => rule.nodes.map((node) => axeFinding(outcome, rule, node, words)));
  return [...told('failed', violations), ...told('cantTell', incomplete)];
}

function axeFinding(
  outcome: OverlayFinding['outcome'],
  rule: AxeRuleResult,
  node: AxeNode,
  { axe }: OverlayWords,
): OverlayFinding {
  const owner = ownerAt(rule.id, node);
  const selector = node.target.flat();
  return {
    ...sentencesOf(outcome, rule, node, owner, axe),
    outcome,
    checkId: rule.id,
    impact: node.impact ?? 'moderate',
    owner,
    selector: selector.join(' '),
    html: node.html,
    element: node.target.length === 1 ? findElement(selector) : null,
  };
}

/** What a person has to look at is told in axe-core’s words: ours say that something is wrong. */
function sentencesOf(
  outcome: OverlayFinding['outcome'],
  { id, help }: AxeRuleResult,
  node: AxeNode,
  owner: Owner,
  axe: OverlayWords['axe'],
) {
  const told = outcome === 'failed' ? toldIn(axe, id)?.tellPlace(node, owner) : undefined;
  const fix = told?.fix || node.failureSummary.replace(/\s+/g, ' ').trim();
  return { message: told?.message ?? help, fix, why: whyOfRule(axe, id) ?? '' };
}
