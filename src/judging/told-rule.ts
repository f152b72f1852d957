import { axeRuleWords, CONTRAST_RULE } from '../messages/axe-rule-words.ts';
import type { Catalog } from '../messages/catalogs.ts';
import type { AxeNode } from '../model/axe-facts.ts';
import type { Owner } from '../model/outcome.ts';
import { nearColour } from './near-colour.ts';

/** The sentences of one rule, of all places together and of each. */
export type ToldRule = {
  failed: string;
  /** What is wrong at a place, and what who has to fix it does. */
  tellPlace(node: AxeNode, owner: Owner): { message: string; fix: string };
};

/**
 * How a rule of axe-core is told in words of ours; null where it has none, and axe-core's own stand. Whoever edits the
 * story is told what to do there, everybody else what to change in the code.
 */
export function toldIn(axe: Catalog['axe'], id: string): ToldRule | null {
  if (id === CONTRAST_RULE)
    return {
      failed: axe.contrast.failed,
      tellPlace: (node, owner) => contrastAt(node, owner, axe.contrast),
    };
  const words = axeRuleWords(axe, id);
  if (!words) return null;
  const { failed, found, fix, storyFix } = words;
  return {
    failed,
    tellPlace: (_node, owner) => ({
      message: found,
      fix: (owner === 'editor' && storyFix) || fix,
    }),
  };
}

function contrastAt(
  { contrast }: AxeNode,
  owner: Owner,
  say: Catalog['axe']['contrast'],
): { message: string; fix: string } {
  if (!contrast) return { message: say.failed, fix: '' };
  const { foreground, background, ratio, needed } = contrast;
  const near = nearColour(foreground, background, needed);
  const tellFix = owner === 'editor' ? say.storyFix : say.fix;
  return {
    message: say.found(ratio, needed),
    fix: near ? tellFix(near.colour, near.ratio) : '',
  };
}
