import { type Catalog, catalogOf } from '../messages/catalogs.ts';
import type { AxeFacts, AxeNode, AxeRuleResult } from '../model/axe-facts.ts';
import type { Owner } from '../model/outcome.ts';
import type { CheckResult, Finding } from '../model/report.ts';
import { fingerprints, type Unmarked } from '../report/fingerprint.ts';
import { axeRule } from './axe-rules.ts';
import { toldRule } from './axe-words.ts';
import { nearColour } from './near-colour.ts';
import { ownerAt } from './owner-at.ts';
import type { ToldRule } from './told-rule.ts';

/** The results of axe-core as results of checks in the area `axe`, without the rules in `superseded`. */
export function axeResults(
  facts: AxeFacts,
  superseded: ReadonlySet<string>,
  locale: string,
): CheckResult[] {
  const say = catalogOf(locale).judging;
  const ids = new Set([
    ...facts.violations.map(({ id }) => id),
    ...facts.incomplete.map(({ id }) => id),
    ...facts.passes,
    ...facts.inapplicable,
    ...(facts.rulesLeftOut ?? []),
  ]);
  return [...ids]
    .filter((id) => !superseded.has(id))
    .sort()
    .map((id) =>
      facts.rulesLeftOut?.includes(id)
        ? { ...resultFor(id, facts, locale), outcome: 'cantTell', message: say.tooManyElements }
        : withUntold(resultFor(id, facts, locale), facts, say),
    );
}

/** A rule that found more elements than it lists says how many. */
function withUntold(
  result: CheckResult,
  { violations, incomplete }: AxeFacts,
  { firstListed }: Pick<Catalog['judging'], 'firstListed'>,
): CheckResult {
  const untold = [...violations, ...incomplete].find(({ id }) => id === result.id)?.untold ?? 0;
  const listed = result.findings.length;
  return untold === 0
    ? result
    : { ...result, message: firstListed(result.message, listed, listed + untold) };
}

function resultFor(id: string, facts: AxeFacts, locale: string): CheckResult {
  const told = toldRule(id, locale);
  const failed = facts.violations.filter((rule) => rule.id === id);
  const unsure = facts.incomplete.filter((rule) => rule.id === id);
  const { level, wcag, act, owner, help } = axeRule(id);
  const [worst] = [...failed, ...unsure];
  return {
    id,
    area: 'axe',
    outcome: outcomeOf(id, failed, unsure, facts),
    impact: worst?.impact ?? 'moderate',
    level,
    wcag,
    act,
    owner,
    message: failed.length > 0 && told ? told.failed : sentence(worst?.help ?? help),
    findings: fingerprints(id, [
      ...failed.flatMap((rule) =>
        rule.nodes.map((node) => draft('failed', rule, node, told, owner)),
      ),
      ...unsure.flatMap((rule) =>
        rule.nodes.map((node) => draft('cantTell', rule, node, null, owner)),
      ),
    ]),
  };
}

function outcomeOf(
  id: string,
  failed: readonly AxeRuleResult[],
  unsure: readonly AxeRuleResult[],
  facts: AxeFacts,
): CheckResult['outcome'] {
  if (failed.length > 0) return 'failed';
  if (unsure.length > 0) return 'cantTell';
  return facts.passes.includes(id) ? 'passed' : 'inapplicable';
}

/** What a person has to look at is told in axe-core's words: ours say that something is wrong. */
function draft(
  outcome: Finding['outcome'],
  rule: AxeRuleResult,
  node: AxeNode,
  told: ToldRule | null,
  usual: Owner,
): Unmarked {
  const owner = ownerAt(rule.id, node);
  const { message, fix } = told?.tellPlace(node, owner) ?? {
    message: sentence(rule.help),
    fix: '',
  };
  const finding: Unmarked['finding'] = {
    outcome,
    selector: node.target.flat(),
    html: node.html,
    message,
    fix: fix || node.failureSummary.replace(/\s+/g, ' ').trim(),
    data: { helpUrl: rule.helpUrl, impact: node.impact, ...coloursOf(node) },
    box: node.box,
    source: null,
    ...(owner === usual ? {} : { owner }),
  };
  return { finding, path: node.path, identity: node.identity, order: node.order };
}

/** In some languages axe-core ends its sentences, in others it does not. */
function sentence(help: string): string {
  return /[.!?。]$/.test(help) ? help : `${help}.`;
}

/** The colours of a text that is too pale, and one near its own that is enough. */
function coloursOf({ contrast }: AxeNode): Record<string, unknown> {
  if (!contrast) return {};
  const near = nearColour(contrast.foreground, contrast.background, contrast.needed);
  return { ...contrast, ...(near ? { near: near.colour, nearRatio: near.ratio } : {}) };
}
