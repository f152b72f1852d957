import type * as Axe from 'axe-core';
import type { AxeContrast, AxeFacts, AxeNode, AxeRuleResult } from '../model/axe-facts.ts';
import type { AxeFrame, PageAxeOptions } from '../model/page-functions.ts';
import { boundedReporter, isTooLargeForAxe, rulesLeftOut, untoldOf } from './axe-bounds.ts';
import { paintedBox, selectorOf } from './dom/describe-element.ts';
import { orderOf } from './dom/document-order.ts';
import { attr, matches, textOf } from './dom/dom.ts';
import { flatElements, lineage } from './dom/flat-tree.ts';
import { identityOf } from './dom/identity.ts';
import { pathOf } from './dom/template-part.ts';
import { inlineStyle } from './dom/unhidden.ts';
import { findStory, isInStory, type Story } from './story/story.ts';

/** axe-core, put into the same isolated world before any of these functions is called. */
declare const axe: typeof Axe;

/** Runs axe-core on this document alone and returns its lean result. */
export async function runAxeAlone(options: PageAxeOptions): Promise<AxeFacts> {
  configure(options);
  if (isTooLargeForAxe()) return nothingRun(options);
  const how = { ...runOptions(options), iframes: false };
  return lean(await orStumbled(() => axe.run(document, how)));
}

/** The frames that an audit of this document would go on to, in axe-core's order. */
export function axeFrames(options: PageAxeOptions): Promise<AxeFrame[]> {
  return orStumbled(() => axe.utils.getFrameContexts(document, runOptions(options)));
}

/** Runs one frame's part; `context` is what the frame above said of it. */
export async function runAxeInFrame(
  options: PageAxeOptions,
  context: unknown,
): Promise<{ partial: unknown; frames: AxeFrame[] }> {
  configure(options);
  const spec = context as Axe.ElementContext;
  const frames = await orStumbled(() => axe.utils.getFrameContexts(spec, runOptions(options)));
  const partial = await orStumbled(() => axe.runPartial(spec, runOptions(options)));
  return { partial, frames };
}

/** The frame's element, found by the selector that `startAxe` gave for it. */
export function frameElement(selector: unknown): Element | null {
  return axe.utils.shadowSelect(selector as Axe.CrossTreeSelector);
}

/** Runs this document's part and joins it with those of the frames, in order; null for one left out. */
export async function finishAxe(options: PageAxeOptions, partials: unknown[]): Promise<AxeFacts> {
  configure(options);
  if (isTooLargeForAxe()) return nothingRun(options);
  const own = await orStumbled(() => axe.runPartial(document, runOptions(options)));
  const all = [own, ...partials] as Axe.PartialResults;
  return lean(await orStumbled(() => axe.finishRun(all, runOptions(options))));
}

/**
 * axe-core reads properties of elements and of the document that a page may hide: a control named
 * “classList” hides that of its form; and thousands of boxes in each other are too deep for it. The error
 * is then its own, and says nothing to who reads it alone.
 */
async function orStumbled<T>(run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (thrown) {
    const [reason] = String(thrown).split('\n');
    throw new Error(`axe-core itself stumbled over this page (${reason})`);
  }
}

function configure({ locale }: PageAxeOptions): void {
  if (locale) axe.configure({ locale: locale as Axe.Locale });
}

function runOptions({ tags, rules }: PageAxeOptions): Axe.RunOptions {
  return {
    runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags },
    rules: Object.fromEntries(
      ['frame-tested', ...rulesLeftOut()].map((id) => [id, { enabled: false }]),
    ),
    resultTypes: ['violations', 'incomplete'],
    // Its type names the reporters of axe-core alone.
    reporter: boundedReporter() as 'v2',
    preload: { assets: ['media'], timeout: 3000 },
  };
}

/** What is told where axe-core did not run: that each of the rules was left out. */
function nothingRun({ tags, rules }: PageAxeOptions): AxeFacts {
  const asked = axe.getRules(rules ? undefined : tags).map(({ ruleId }) => ruleId);
  return {
    testEngine: { name: 'axe-core', version: axe.version },
    violations: [],
    incomplete: [],
    passes: [],
    inapplicable: [],
    rulesLeftOut: rules ?? asked,
    skippedFrames: [],
  };
}

function lean(results: Axe.AxeResults): AxeFacts {
  const story = findStory();
  return {
    testEngine: { name: results.testEngine.name, version: results.testEngine.version },
    violations: results.violations.map((rule) => leanRule(rule, story)),
    incomplete: results.incomplete.map((rule) => leanRule(rule, story)),
    passes: results.passes.map(({ id }) => id),
    inapplicable: results.inapplicable.map(({ id }) => id),
    ...(rulesLeftOut().length > 0 ? { rulesLeftOut: rulesLeftOut() } : {}),
    skippedFrames: [],
  };
}

function leanRule(rule: Axe.Result, story: Story): AxeRuleResult {
  const { id, impact, tags, help, description, helpUrl } = rule;
  return {
    id,
    impact: impact ?? null,
    tags,
    help,
    description,
    helpUrl,
    nodes: rule.nodes.map((node) => leanNode(id, node, story)),
    ...(untoldOf(id) > 0 ? { untold: untoldOf(id) } : {}),
  };
}

const LONGEST_HTML = 500;

function leanNode(rule: string, node: Axe.NodeResult, story: Story): AxeNode {
  const element = elementOf(node.target);
  const contrast = measuredContrast(node);
  return {
    target: node.target as (string | string[])[],
    html: htmlOf(node),
    impact: node.impact ?? null,
    failureSummary: node.failureSummary ?? '',
    related: RELATING.has(rule) ? relatedTo(node) : [],
    links: rule === 'region' && element ? linksThatMakeUp(element) : null,
    ...(contrast ? { contrast } : {}),
    ...placeOf(node, element, story),
  };
}

/** Where an element is: by its box, its way down, its story; as little as the markup says of one in another document. */
function placeOf(node: Axe.NodeResult, element: Element | null, story: Story) {
  if (!element) return { box: null, path: '', identity: htmlOf(node), order: 0 };
  const inStory = placeInStory(story, element);
  return {
    ...(inStory ? { inStory } : {}),
    box: paintedBox(element),
    path: pathOf(element),
    identity: identityOf(element),
    order: orderOf(element),
  };
}

/** The numbers of `color-contrast`, where axe-core could measure them. */
function measuredContrast({ any }: Axe.NodeResult): AxeContrast | null {
  const { fgColor, bgColor, contrastRatio, expectedContrastRatio } =
    any.find(({ id }) => id === 'color-contrast')?.data ?? {};
  const needed = Number.parseFloat(expectedContrastRatio);
  if (typeof fgColor !== 'string' || typeof bgColor !== 'string') return null;
  if (typeof contrastRatio !== 'number' || !Number.isFinite(needed)) return null;
  return { foreground: fgColor, background: bgColor, ratio: contrastRatio, needed };
}

/** Whether an element is in the story, in its running text, and with a colour that its markup gives it, as pasted text has. */
function placeInStory(story: Story, element: Element): AxeNode['inStory'] | null {
  if (!isInStory(story, element)) return null;
  const inside: Element[] = [];
  for (const part of lineage(element)) {
    if (part === story.container) break;
    inside.push(part);
  }
  return {
    isText: inside.some((part) => story.paragraphs.includes(part)),
    isColoured: inside.some(hasOwnColour),
  };
}

function hasOwnColour(element: Element): boolean {
  if (attr(element, 'color') !== null) return true;
  return element instanceof HTMLElement && inlineStyle(element).color !== '';
}

/** The rules whose results are read together with the elements that they judged by. */
const RELATING = new Set(['landmark-unique', 'aria-hidden-focus']);

function relatedTo({ any, all, none }: Axe.NodeResult): AxeNode['related'] {
  return [...any, ...all, ...none]
    .flatMap(({ relatedNodes }) => relatedNodes ?? [])
    .map(({ target }) => {
      const element = elementOf(target);
      return element && selectorOf(element);
    });
}

const LINKS = 'a[href],button,[role=link],[role=button]';

function linksThatMakeUp(element: Element): string[][] | null {
  const links = [element, ...flatElements(element)].filter((one) => matches(one, LINKS));
  const words = links.map(textOf).join('').replace(/\s/g, '');
  const isAll = links.length > 0 && textOf(element).replace(/\s/g, '').length === words.length;
  return isAll ? links.map(selectorOf) : null;
}

/** The element of a result, where it is in this document and not in a frame. */
function elementOf(target: Axe.UnlabelledFrameSelector): Element | null {
  const [only] = target;
  if (target.length !== 1 || only === undefined) return null;
  try {
    return axe.utils.shadowSelect(only);
  } catch {
    return null;
  }
}

/** A control named “outerHTML” stands in the place of its form's markup, which axe-core takes as it is. */
function htmlOf({ html }: Axe.NodeResult): string {
  return typeof html === 'string' ? html.slice(0, LONGEST_HTML) : '';
}
