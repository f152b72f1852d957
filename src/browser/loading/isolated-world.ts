import type { CDPSession, Protocol } from 'puppeteer-core';
import type { PageFunction, PageFunctionName } from '../../model/page-functions.ts';
import { readPackageFile } from '../../support/package-root.ts';
import { reasonOf } from '../../support/reason-of.ts';
import { within } from '../../support/within.ts';
import { withoutPauses } from '../frame-pump.ts';

const WORLD_NAME = 'presscheck';
const LONGEST_CALL_MS = 30_000;

/**
 * The place in a frame where our own script runs: it sees the page's DOM, the page sees nothing of
 * it, and neither the page's content security policy nor its changes to built-in objects reach it.
 */
export type IsolatedWorld = {
  session: CDPSession;
  contextId: Protocol.Runtime.ExecutionContextId;
};

/** What was looked into is there no longer: the page put another document in its place. */
export class DocumentGoneError extends Error {
  override name = 'DocumentGoneError';
}

let bundle: string | null = null;

function pageBundle(): string {
  bundle ??= readPackageFile('dist', 'page-bundle.js');
  return bundle;
}

/** Has our script run in every document of the tab from now on, before the page's first script. */
export async function installPageScript(session: CDPSession): Promise<void> {
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: pageBundle(),
    worldName: WORLD_NAME,
  });
}

/** An element of the page with this id is a property of the window too, but not its own. */
const OWN_SCRIPT = 'Object.hasOwn(globalThis, "presscheckPage")';

/** The isolated world of a frame, with our script in it. */
export async function enterWorld(session: CDPSession, frameId: string): Promise<IsolatedWorld> {
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId,
    worldName: WORLD_NAME,
  });
  const world = { session, contextId: executionContextId };
  const present = await evaluate(world, OWN_SCRIPT, LONGEST_CALL_MS);
  if (!present) await evaluate(world, `${pageBundle()};0`, LONGEST_CALL_MS);
  return world;
}

/** Calls a function of the in-page bundle; arguments and result travel as JSON. */
export async function callPage<N extends PageFunctionName>(
  world: IsolatedWorld,
  name: N,
  args: Parameters<PageFunction<N>>,
  limitMs = LONGEST_CALL_MS,
): Promise<Awaited<ReturnType<PageFunction<N>>>> {
  const list = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(',');
  const value = await evaluate(world, `presscheckPage.functions.${name}(${list})`, limitMs);
  // The bundle's functions satisfy PageFunctions, and their results are JSON.
  return value as Awaited<ReturnType<PageFunction<N>>>;
}

/** Calls a function of the bundle that takes elements, given by the browser's own node ids: null for each that is gone by now. */
export async function callPageOnElements<N extends PageFunctionName>(
  world: IsolatedWorld,
  name: N,
  nodes: readonly Protocol.DOM.BackendNodeId[],
): Promise<Awaited<ReturnType<PageFunction<N>>>> {
  const { session, contextId } = world;
  const handles = await Promise.all(
    nodes.map((backendNodeId) =>
      session
        .send('DOM.resolveNode', { backendNodeId, executionContextId: contextId })
        .catch(() => null),
    ),
  );
  const answer = await within(
    session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (...elements) { return presscheckPage.functions.${name}(elements); }`,
      executionContextId: contextId,
      arguments: handles.map((handle) =>
        handle?.object.objectId ? { objectId: handle.object.objectId } : { value: null },
      ),
      returnByValue: true,
      awaitPromise: true,
    }),
    LONGEST_CALL_MS,
    name,
  );
  return resultOf(answer) as Awaited<ReturnType<PageFunction<N>>>;
}

/** Runs a script in the world and returns its value as JSON; throws when it throws. */
export async function evaluate(
  { session, contextId }: IsolatedWorld,
  expression: string,
  limitMs: number,
): Promise<unknown> {
  const look = { expression, contextId, returnByValue: true, awaitPromise: true };
  const answer = await within(
    withoutPauses(session, () => session.send('Runtime.evaluate', look)),
    limitMs,
    `A look into the page (${expression.slice(0, 60)})`,
  ).catch(unlessGone);
  return resultOf(answer);
}

/** The browser's words for a document that is no longer there. */
const GONE = /Cannot find context|context was destroyed|Inspected target navigated/;

function unlessGone(thrown: unknown): never {
  if (!GONE.test(reasonOf(thrown))) throw thrown;
  throw new DocumentGoneError('The page loaded another document meanwhile');
}

function resultOf(answer: Protocol.Runtime.EvaluateResponse): unknown {
  const { exceptionDetails, result } = answer;
  if (!exceptionDetails) return result.value;
  const { exception, text } = exceptionDetails;
  throw new Error(exception?.description?.split('\n')[0] ?? text);
}
