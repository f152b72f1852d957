import type { ElementRef } from '../../model/element-ref.ts';
import type { KeyEffect } from '../../model/keyboard.ts';
import { describeElement } from '../describe-element.ts';
import { all, isRendered, pageBody } from '../dom.ts';
import { focusedElement } from '../focus-log.ts';
import { handleOf } from '../handles.ts';

type Seen = {
  key: string;
  changes: number;
  prevented: boolean;
  focus: Element | null;
  top: number;
};

const state: { presses: Seen[]; stop: (() => void) | null } = { presses: [], stop: null };

/** From now on every key is followed, with what changes until the next one. */
export function watchKeys(): void {
  state.stop?.();
  state.presses = [];
  const observer = new MutationObserver((records) => {
    const last = state.presses.at(-1);
    if (last) last.changes += records.filter(isSeen).length;
  });
  observer.observe(pageBody(), { subtree: true, childList: true, attributes: true });
  const onKey = (event: KeyboardEvent) => {
    const press: Seen = {
      key: event.key,
      changes: 0,
      prevented: false,
      focus: focusedElement(),
      top: scrollY,
    };
    state.presses.push(press);
    setTimeout(() => {
      press.prevented = event.defaultPrevented;
    });
  };
  addEventListener('keydown', onKey, { capture: true, passive: true });
  state.stop = () => {
    removeEventListener('keydown', onKey, { capture: true });
    observer.disconnect();
  };
}

/** Counting visits and naming the last device used changes the page for nobody. */
function isSeen({ target, type, attributeName }: MutationRecord): boolean {
  if (!(target instanceof Element) || !isRendered(target)) return type === 'childList';
  return type === 'childList' || !/^data-/.test(attributeName ?? '');
}

const ARRIVES_MS = 80;

/** What each key did that was pressed since `watchKeys`. */
export async function keyEffects(): Promise<{ key: string; effect: KeyEffect }[]> {
  await new Promise((resolve) => setTimeout(resolve, ARRIVES_MS));
  const { presses } = state;
  return presses.flatMap((press, index) => {
    const next = presses[index + 1];
    const focus = next ? next.focus : focusedElement();
    const top = next ? next.top : scrollY;
    const effect = effectOf(press, focus, top);
    return effect ? [{ key: press.key, effect }] : [];
  });
}

function effectOf(press: Seen, focus: Element | null, top: number): KeyEffect | null {
  if (focus !== press.focus && focus) return 'moves the focus';
  if (press.changes > 0) return 'changes the page';
  if (press.prevented && Math.abs(top - press.top) > 1) return 'scrolls the page';
  return null;
}

const MOST_SWITCHES = 6;

/** Controls that may turn something off: what can be switched, and is there to be used. */
export function switches(): { handle: number; element: ElementRef }[] {
  return all('input[type=checkbox],[role=switch],[role=checkbox],[aria-pressed]')
    .filter(isRendered)
    .slice(0, MOST_SWITCHES)
    .map((element) => ({ handle: handleOf(element), element: describeElement(element) }));
}
