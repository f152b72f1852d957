import type * as Axe from 'axe-core';
import type { RunContext, StartRun, Verdict } from './axe-run.ts';
import type { RuleDefinition } from './rule-definition.ts';
import { carrier, evaluateSource, matchesSource } from './serialised.ts';

export type Plugin = { rules: Axe.Rule[]; checks: Axe.Check[] };

/** What the build puts in: the rules, and the code that judges in the page, to call and as text. */
export type Bundled = {
  definitions: readonly RuleDefinition[];
  /** Runs that code from its beginning, so that nothing of an earlier run or document is left in it. */
  loadRuntime(): { startRun: StartRun };
  runtimeSource: string;
};

/**
 * The rules and checks for `axe.configure`. Their functions are live where axe-core gets them as they
 * are, and turn into their source where they are sent to a browser as JSON.
 */
export function createPlugin({ definitions, loadRuntime, runtimeSource }: Bundled): Plugin {
  const runs = new WeakMap<RunContext, ReturnType<StartRun>>();
  const verdictIn = (context: RunContext, id: string, element: Element) => {
    const run = runs.get(context) ?? loadRuntime().startRun(context);
    runs.set(context, run);
    return run.verdict(id, element);
  };
  return {
    rules: [...definitions.map((rule) => axeRule(rule, verdictIn)), ...switchedOff(definitions)],
    checks: [carrier(runtimeSource), ...definitions.map((rule) => axeCheck(rule, verdictIn))],
  };
}

type VerdictIn = (context: RunContext, id: string, element: Element) => Verdict | undefined;

function axeRule({ id, tags, docs, ...texts }: RuleDefinition, verdictIn: VerdictIn): Axe.Rule {
  const matches = (node: Element, _: unknown, context?: RunContext) =>
    context !== undefined && verdictIn(context, id, node) !== undefined;
  return {
    id,
    selector: '*',
    // Some of what is hidden from screen readers is told of for that very reason.
    excludeHidden: false,
    tags,
    all: [id],
    matches: orSource(matches, matchesSource(id)),
    metadata: { description: texts.description, help: texts.help, helpUrl: docs },
  };
}

function axeCheck({ id, impact }: RuleDefinition, verdictIn: VerdictIn): Axe.Check {
  function evaluate(
    this: Axe.CheckHelper,
    node: Element,
    _options: unknown,
    _virtualNode: unknown,
    context?: RunContext,
  ) {
    const verdict = context && verdictIn(context, id, node);
    this.data({ message: verdict?.message ?? '', fix: verdict?.fix ?? '' });
    return verdict?.result;
  }
  // biome-ignore lint/suspicious/noTemplateCurlyInString: these are axe-core's own templates.
  const template = '${data.message} ${data.fix}';
  return {
    id,
    evaluate: orSource(evaluate, evaluateSource(id)),
    metadata: { impact, messages: { pass: template, fail: template, incomplete: template } },
  };
}

/** A function that JSON gets as its source. */
function orSource<T extends object>(live: T, source: string): T {
  return Object.assign(live, { toJSON: () => source });
}

/** axe-core's own rules that ours stand in for. Without tags they stay off where rules are chosen by tag. */
function switchedOff(definitions: readonly RuleDefinition[]): Axe.Rule[] {
  const ids = new Set(definitions.flatMap(({ supersedes }) => supersedes));
  return [...ids].map((id) => ({ id, enabled: false, tags: [] }));
}
