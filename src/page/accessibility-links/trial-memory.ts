import type { View } from '../../model/accessibility-links/trial.ts';
import { all, pageRoot, textOf } from '../dom/dom.ts';
import { lineage } from '../dom/flat-tree.ts';
import { startWalk } from '../dom/focus-log.ts';
import { elementAt } from '../dom/handles.ts';
import { isRendered } from '../dom/rendered.ts';
import { session } from '../dom/session.ts';
import { pageDocument, scrollLeftOf, scrollTopOf } from '../dom/unhidden.ts';
import { findStory } from '../story/story.ts';
import { resolveFragment } from './fragment-target.ts';

/** The page as it was before a link was tried. */
type Trial = {
  headline: string;
  opening: string;
  dialogs: number;
  url: string;
  scrolls: [Element, number, number][];
};

/** The trial of one link, from `startTrial` to `endTrial`. */
const trial = session<Trial>('skipLinks.startTrial');

/** Remembers the page as it is now, to tell afterwards what changed and to go back to it; the walk to the link can begin. */
export function startTrial(targetHandle: number | null): void {
  const target = targetHandle === null ? null : elementAt(targetHandle);
  const scrollers = target ? [...lineage(target)] : [];
  trial.start({
    ...contentNow(),
    dialogs: openDialogs(),
    url: pageDocument.URL,
    scrolls: [...scrollers, pageRoot()].map((at) => [at, scrollLeftOf(at), scrollTopOf(at)]),
  });
  startWalk();
}

/** Puts address and scroll positions back. Events are not fired, so no script takes it for a navigation. */
export function undoActivation(): void {
  const { url } = trial.current();
  if (pageDocument.URL !== url) {
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // An address that the page may not set is not one it could have left.
    }
  }
  scrollBack();
}

/** The same, after which nothing more is asked of this trial. */
export function endTrial(): void {
  undoActivation();
  trial.end();
}

/** Puts the scroll positions back, and leaves the address: the second try starts with it. */
export function scrollBack(): void {
  for (const [at, left, top] of trial.current().scrolls)
    at.scrollTo({ left, top, behavior: 'instant' });
}

function contentNow(): Pick<Trial, 'headline' | 'opening'> {
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
  if (pageDocument.URL === trial.current().url) return null;
  const resolved = resolveFragment(new URL(pageDocument.URL));
  return resolved.kind === 'element' ? resolved.element : null;
}

/** What the activation has made of the page that the trial started on: a story in place of another, a dialog. */
export function changesSinceStart(): Pick<View, 'rerendered' | 'dialogOpened'> {
  const before = trial.current();
  const now = contentNow();
  return {
    rerendered: isOther(before.headline, now.headline) || isOther(before.opening, now.opening),
    dialogOpened: openDialogs() > before.dialogs,
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
