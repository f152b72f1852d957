import type { ListeningFunctions } from '../../model/listening/heard.ts';
import { deepActiveElement } from '../dom/active-element.ts';
import { selectorOf } from '../dom/describe-element.ts';
import { attr, pageBody, tagOf } from '../dom/dom.ts';
import { type FlatStep, flatSteps, holds } from '../dom/flat-tree.ts';
import { elementAt } from '../dom/handles.ts';
import { parentOf } from '../dom/unhidden.ts';
import { isWordless } from '../dom/words.ts';
import { isExposed } from '../seeing/exposed.ts';

/** Enough to tell one place of a page from another. */
const LONGEST_TEXT = 2000;

export const listeningFunctions = { placeNow, textsAlong } satisfies ListeningFunctions;

function placeNow(): string[] | null {
  const focused = deepActiveElement();
  if (focused && focused !== pageBody()) return selectorOf(focused);
  const node = Document.prototype.getSelection.call(document)?.anchorNode ?? null;
  const selected = node instanceof Element ? node : node && parentOf(node);
  return selected && holds(pageBody(), selected) ? selectorOf(selected) : null;
}

function textsAlong(linkHandle: number, targetHandle: number) {
  const [link, target] = [elementAt(linkHandle), elementAt(targetHandle)];
  const texts = { promised: '', passedBy: '', before: '' };
  let at: keyof typeof texts = 'before';
  for (const step of flatSteps(pageBody(), isHeard)) {
    if ('begins' in step && step.begins === target) at = 'promised';
    else if ('ends' in step && step.ends === link && at === 'before') at = 'passedBy';
    texts[at] += textOf(step);
    if (texts.promised.length > LONGEST_TEXT) break;
  }
  return { promised: folded(texts.promised), passedBy: folded(texts.passedBy) };
}

function textOf(step: FlatStep): string {
  if ('text' in step) return step.text.data;
  return 'begins' in step ? ` ${alternativeOf(step.begins)} ` : ' ';
}

function isHeard(element: Element): boolean {
  return !isWordless(element) && isExposed(element);
}

function alternativeOf(element: Element): string {
  return tagOf(element) === 'img' ? (attr(element, 'alt') ?? '') : '';
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
}
