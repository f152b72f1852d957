import { isSkipLink } from '../model/accessibility-links/skip-link-signs.ts';
import type { AxeFacts, AxeNode, AxeRuleResult } from '../model/axe-facts.ts';
import type { Evidence, EvidenceKind, EvidenceKinds } from '../model/evidence.ts';

/**
 * Where axe-core is mistaken, or left in doubt by markup that was tried here:
 * - `region` takes for page content the skip links that it does not know: those of a router, those that
 *   are moved by script. They are the first thing on a page on purpose.
 * - `landmark-unique` compares the landmarks of a page with those inside its frames, which a screen reader
 *   lists in a document of their own.
 * - `aria-hidden-focus` cannot tell whether an open dialog keeps the focus from what is hidden beside it;
 *   the Tab key was pressed here, and came there or did not.
 *
 * What axe-core says of frames that an open dialog makes inert is never asked: see `page/frames.ts`.
 */
export function correctedAxe(facts: AxeFacts, evidence: Evidence): AxeFacts {
  const skipLinks = skipLinksIn(evidence);
  const reached = reachedIn(evidence);
  const isMistaken = (rule: string, node: AxeNode) =>
    (rule === 'region' && isMadeOf(skipLinks, node)) ||
    (rule === 'landmark-unique' && isAlikeInFramesAlone(node));
  const isSeen = (rule: string, { related }: AxeNode) =>
    rule === 'aria-hidden-focus' && related.some((one) => one !== null && reached.has(keyOf(one)));
  const [seen, unsure] = divided(facts.incomplete, isSeen);
  const [mistaken, violations] = divided(facts.violations, isMistaken);
  return {
    ...facts,
    violations: [...violations, ...seen],
    incomplete: [...unsure, ...mistaken.filter(({ untold = 0 }) => untold > 0)],
    passes: [
      ...facts.passes,
      ...mistaken.filter(({ untold = 0 }) => untold === 0).map(({ id }) => id),
    ],
  };
}

/** The results of which a test holds, and those of which it does not, node by node. */
function divided(
  rules: readonly AxeRuleResult[],
  test: (rule: string, node: AxeNode) => boolean,
): [AxeRuleResult[], AxeRuleResult[]] {
  const part = (wanted: boolean) =>
    rules
      .map((rule) => ({
        ...rule,
        nodes: rule.nodes.filter((node) => test(rule.id, node) === wanted),
      }))
      .filter(({ nodes }) => nodes.length > 0);
  return [part(true), part(false)];
}

function isMadeOf(skipLinks: ReadonlySet<string>, { links }: AxeNode): boolean {
  return links?.every((link) => skipLinks.has(keyOf(link))) ?? false;
}

/** The landmarks with the same name are all in other documents than this one. */
function isAlikeInFramesAlone({ target, related }: AxeNode): boolean {
  const isInPage = target.length === 1;
  return isInPage && related.length > 0 && related.every((one) => one === null);
}

function skipLinksIn(evidence: Evidence): Set<string> {
  const links = gathered(evidence, 'skipLinks')?.links ?? [];
  return new Set(links.filter(isSkipLink).map(({ element }) => keyOf(element.selector)));
}

/** The elements on which the focus was seen when Tab was pressed. */
function reachedIn(evidence: Evidence): Set<string> {
  const stops = gathered(evidence, 'skipLinks')?.stops ?? [];
  const { covered = [], looks = [] } = gathered(evidence, 'keyboard') ?? {};
  return new Set([...stops, ...covered, ...looks].map(({ element }) => keyOf(element.selector)));
}

function gathered<K extends EvidenceKind>({ probes }: Evidence, kind: K): EvidenceKinds[K] | null {
  const probe = probes[kind];
  return probe?.status === 'ok' ? probe.value : null;
}

function keyOf(selector: readonly string[]): string {
  return selector.join(' >>> ');
}
