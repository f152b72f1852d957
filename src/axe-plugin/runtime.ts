import { checks } from '../checks/registry.ts';
import { type Check, type FindingDraft, type Judgement, NO_LIMITS } from '../model/check.ts';
import type { Run, RunContext, Verdict } from './axe-run.ts';
import { caveatOf } from './caveat.ts';
import { findElement } from './find-element.ts';
import { gatherer } from './gather.ts';
import { searcher } from './may-apply.ts';
import { isJudged, partOf } from './rule-definition.ts';
import { clean, tried, unsure, verdictOn } from './verdicts.ts';

type Verdicts = ReadonlyMap<Element, Verdict>;
const NONE: Verdicts = new Map();

/**
 * Begins the judging of this document in one run of axe-core. Nothing is read before a rule asks,
 * and everything once. Frames are none of our pages: what stands in them is judged when axe-core is
 * started there.
 */
export function startRun(context: RunContext): Run {
  const known = new Map<string, Verdicts>();
  const judge = judgeWith(context);
  return {
    verdict(ruleId, element) {
      const verdicts = known.get(ruleId) ?? judge(ruleId);
      known.set(ruleId, verdicts);
      return verdicts.get(element);
    },
  };
}

function judgeWith(context: RunContext): (ruleId: string) => Verdicts {
  const gather = gatherer();
  const mayApply = searcher();
  return (ruleId) => {
    const { checkId, bestPractice } = partOf(ruleId);
    const check = checks.find(({ id }) => id === checkId);
    if (!check || !context.initiator) return NONE;
    if (!isJudged(check)) return mayApply(check) ? atRoot(context, tried(check)) : NONE;
    return verdictsOf(
      check,
      check.judge(gather(check.needs), check.words.says, NO_LIMITS),
      bestPractice,
      context,
    );
  };
}

function verdictsOf(
  check: Check,
  judgement: Judgement,
  bestPractice: boolean,
  context: RunContext,
): Verdicts {
  const ofGoodPractice = judgement.bestPractice === true;
  if (bestPractice && !ofGoodPractice) return NONE;
  const caveat = caveatOf(check, judgement);
  if (caveat !== null) return atRoot(context, unsure(caveat));
  if (judgement.outcome === 'inapplicable') return NONE;
  if (judgement.outcome === 'passed') return onPage(context, clean(judgement.message));
  return bestPractice === ofGoodPractice
    ? found(judgement, context)
    : onPage(context, clean(WCAG_HOLDS));
}

/** What good practice alone asks for has a rule of its own. */
const WCAG_HOLDS = 'WCAG’s criterion holds.';

function found({ findings }: Judgement, context: RunContext): Verdicts {
  const places = new Map<Element, FindingDraft[]>();
  for (const finding of findings) {
    const place = finding.element ? findElement(finding.element.selector) : null;
    // What is found of the page as a whole says nothing of a fragment.
    const element = place ?? (context.page ? document.documentElement : null);
    if (element) places.set(element, [...(places.get(element) ?? []), finding]);
  }
  return new Map([...places].map(([element, own]) => [element, verdictOn(own)]));
}

function onPage({ page }: RunContext, verdict: Verdict): Verdicts {
  return page ? new Map([[document.documentElement, verdict]]) : NONE;
}

/** At the outermost element that is looked at, be it the page or a fragment. */
function atRoot({ include }: RunContext, verdict: Verdict): Verdicts {
  const [root] = include;
  return root?.actualNode instanceof Element ? new Map([[root.actualNode, verdict]]) : NONE;
}
