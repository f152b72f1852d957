import type { View } from '../../model/accessibility-links/trial.ts';
import { all, pageRoot, textOf } from '../dom/dom.ts';
import { lineage } from '../dom/flat-tree.ts';
import { startWalk } from '../dom/focus-log.ts';
import { elementAt } from '../dom/handles.ts';
import { isRendered } from '../dom/rendered.ts';
import { findStory } from '../story/story.ts';
import { resolveFragment } from './fragment-target.ts';

type Memory = {
  headline: string;
  opening: string;
  dialogs: number;
  url: string;
  scrolls: [Element, number, number][];
};
let memory: Memory | null = null;

/** Remembers the page as it is now, to tell afterwards what changed and to go back to it; the walk to the link can begin. */
export function startTrial(targetHandle: number | null): void {
  const target = targetHandle === null ? null : elementAt(targetHandle);
  const scrollers = target ? [...lineage(target)] : [];
  memory = {
    ...contentNow(),
    dialogs: openDialogs(),
    url: document.URL,
    scrolls: [...scrollers, pageRoot()].map((at) => [at, at.scrollLeft, at.scrollTop]),
  };
  startWalk();
}

/** Puts address and scroll positions back. Events are not fired, so no script takes it for a navigation. */
export function undoActivation(): void {
  if (!memory) return;
  if (document.URL !== memory.url) {
    try {
      history.replaceState(history.state, '', memory.url);
    } catch {
      // An address that the page may not set is not one it could have left.
    }
  }
  scrollBack();
}

/** Puts the scroll positions back, and leaves the address: the second try starts with it. */
export function scrollBack(): void {
  for (const [at, left, top] of memory?.scrolls ?? [])
    at.scrollTo({ left, top, behavior: 'instant' });
}

function contentNow(): Pick<Memory, 'headline' | 'opening'> {
  const { headline, body } = findStory();
  return {
    headline: headline ? textOf(headline) : '',
    opening: body ? textOf(body).slice(0, 500) : '',
  };
}

function openDialogs(): number {
  return all('dialog[open],[role=dialog],[role=alertdialog]').filter(isRendered).length;
}

/** What a script made the address point to, for a link that has none of its own. */
export function newTarget(): Element | null {
  if (!memory || document.URL === memory.url) return null;
  const resolved = resolveFragment(new URL(document.URL));
  return resolved.kind === 'element' ? resolved.element : null;
}

/** What the activation has made of the page that the trial started on: a story in place of another, a dialog. */
export function changesSinceStart(): Pick<View, 'rerendered' | 'dialogOpened'> {
  const now = contentNow();
  return {
    rerendered:
      memory !== null &&
      (isOther(memory.headline, now.headline) || isOther(memory.opening, now.opening)),
    dialogOpened: memory !== null && openDialogs() > memory.dialogs,
  };
}

/** What was not to be seen before, as in a closed part, replaces nothing; nor does what has typed itself further on. */
function isOther(before: string, now: string): boolean {
  if (before === '') return false;
  const [was = '', is = ''] = [before, now].map((text) => text.replace(CURSOR, ''));
  const isTyped = is !== '' && (is.startsWith(was) || was.startsWith(is));
  return !isTyped;
}

const CURSOR = /\s*[_|▌▍█]$/u;
