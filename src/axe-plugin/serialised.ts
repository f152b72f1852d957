import type * as Axe from 'axe-core';

/**
 * The plugin as JSON: axe-core makes functions of text that begins with `function`. It does so when it
 * is configured, and calls none of ours, so that the code which all rules share is put in place by the
 * text of one check that no rule has, whichever rules run.
 */
const SHARED = 'globalThis[Symbol.for("presscheck/axe")]';
const CARRIER = 'presscheck';
const MISSING = `presscheck/axe: configure all of its checks, “${CARRIER}” among them.`;

/** The check that brings the shared code along. */
export function carrier(runtimeSource: string): Axe.Check {
  return {
    id: CARRIER,
    evaluate: Object.assign(() => true, { toJSON: () => installSource(runtimeSource) }),
    metadata: { impact: 'minor', messages: { pass: '', fail: '', incomplete: '' } },
  };
}

function installSource(runtimeSource: string): string {
  return `function(){
var load=${runtimeSource},runs=new WeakMap();
${SHARED}=function(context,id,element){
if(!runs.has(context))runs.set(context,load().startRun(context));
return runs.get(context).verdict(id,element)};
return function(){return true}
}()`;
}

/** The source of a rule's `matches`. */
export function matchesSource(id: string): string {
  return `function(node,virtual,context){${guard()}return shared(context,"${id}",node)!==undefined}`;
}

/** The source of a check's `evaluate`. */
export function evaluateSource(id: string): string {
  return `function(node,options,virtual,context){${guard()}var verdict=shared(context,"${id}",node);this.data({message:verdict.message,fix:verdict.fix});return verdict.result}`;
}

function guard(): string {
  return `var shared=${SHARED};if(!shared)throw new Error(${JSON.stringify(MISSING)});`;
}
