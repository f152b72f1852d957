import { axeRuleWords, CONTRAST_RULE } from '../messages/axe-rule-words.ts';
import { type Catalog, catalogOf, isOurs } from '../messages/catalogs.ts';
import type { AxeNode } from '../model/axe-facts.ts';
import { ownerAt } from './axe-rules.ts';
import { nearColour } from './near-colour.ts';

/** The sentences of one rule, of all places together and of each. */
export type ToldRule = {
  failed: string;
  tellPlace(node: AxeNode): { message: string; fix: string };
};

/**
 * How a rule of axe-core is told in our words; null where it has none in that language, and axe-core's own stand. Whoever
 * edits the story is told what to do there, everybody else what to change in the code.
 */
export function toldRule(id: string, locale: string): ToldRule | null {
  if (!isOurs(locale)) return null;
  const { axe } = catalogOf(locale);
  if (id === CONTRAST_RULE)
    return { failed: axe.contrast.failed, tellPlace: (node) => contrastAt(node, axe.contrast) };
  const words = axeRuleWords(axe, id);
  if (!words) return null;
  const { failed, found, fix, storyFix } = words;
  return {
    failed,
    tellPlace: (node) => ({
      message: found,
      fix: storyFix && ownerAt(id, node) === 'editor' ? storyFix : fix,
    }),
  };
}

function contrastAt(
  node: AxeNode,
  say: Catalog['axe']['contrast'],
): { message: string; fix: string } {
  const { contrast } = node;
  if (!contrast) return { message: say.failed, fix: '' };
  const { foreground, background, ratio, needed } = contrast;
  const near = nearColour(foreground, background, needed);
  const tellFix = ownerAt(CONTRAST_RULE, node) === 'editor' ? say.storyFix : say.fix;
  return {
    message: say.found(ratio, needed),
    fix: near ? tellFix(near.colour, near.ratio) : '',
  };
}
