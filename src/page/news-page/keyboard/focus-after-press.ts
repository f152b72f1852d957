import type { FocusAfterPress } from '../../../model/news-page/keyboard.ts';
import { matches } from '../../dom/dom.ts';
import { focusedElement, lastPressLeft } from '../../dom/focus-log.ts';
import { handleOf } from '../../dom/handles.ts';
import { SCRIPTS_MOVE_MS } from './keyboard-walk.ts';

const FOCUS_LIMIT_MS = 500;

/** Players, frames and fields of dates: Tab stops in them several times, and the document tells one element. */
const INNER_STOPS =
  'video[controls],audio[controls],iframe,object,embed,input[type=date],input[type=time],input[type=month],input[type=week],input[type=datetime-local]';

/** Where the focus is once no script moves it any more, and whether the last press led out of the page. */
export async function focusAfterPress(): Promise<FocusAfterPress> {
  const leftPage = lastPressLeft();
  const end = performance.now() + FOCUS_LIMIT_MS;
  let since = performance.now();
  let focused = focusedElement();
  while (performance.now() - since < SCRIPTS_MOVE_MS && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (focusedElement() === focused) continue;
    focused = focusedElement();
    since = performance.now();
  }
  // What has gone to the browser’s own controls has left, though a script may focus something in the page by then.
  return {
    handle: focused && handleOf(focused),
    leftPage,
    hasInnerStops: focused !== null && matches(focused, INNER_STOPS),
  };
}
