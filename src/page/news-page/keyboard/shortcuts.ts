import type { ElementRef } from '../../../model/element-ref.ts';
import type { KeyEffect } from '../../../model/news-page/keyboard.ts';
import { describeElement } from '../../dom/describe-element.ts';
import { all, attr, closest, pageBody } from '../../dom/dom.ts';
import { holds } from '../../dom/flat-tree.ts';
import { focusedElement } from '../../dom/focus-log.ts';
import { handleOf } from '../../dom/handles.ts';
import { nameOf } from '../../dom/name-of.ts';
import { hasScripts } from '../../dom/page-scripts.ts';
import { isRendered } from '../../dom/rendered.ts';
import { session } from '../../dom/session.ts';
import { parentOf } from '../../dom/unhidden.ts';

type Seen = {
  key: string;
  changes: number;
  prevented: boolean;
  focus: Element | null;
  top: number;
};

/** What changes by itself in this document and is no key's doing, from `restFromKeys` on. */
const rest = session<{ restless: Set<Element> }>('keyboard.restFromKeys');
/** The keys that are followed, from `watchKeys` to `keyEffects`. */
const watch = session<{ presses: Seen[]; stop: () => void }>('keyboard.watchKeys');

/** So long a page is watched that says nothing; one that changes by itself, until it rests or this often. */
const QUIET_MS = 400;
const MOST_WATCHES = 8;

/**
 * Waits until the page rests that nobody touches: a title that types itself, a film that starts. What
 * still changes after a while is remembered, and no key's doing.
 */
export async function restFromKeys(): Promise<void> {
  const state = { restless: new Set<Element>() };
  rest.start(state);
  for (let times = 0; times < MOST_WATCHES && hasScripts(); times += 1) {
    const changed = await changedWithin(QUIET_MS);
    if (changed.size === 0) return;
    state.restless = changed;
  }
}

async function changedWithin(ms: number): Promise<Set<Element>> {
  const changed = new Set<Element>();
  const observer = new MutationObserver((records) => {
    for (const record of records) if (isSeen(record)) changed.add(elementOf(record));
  });
  observer.observe(pageBody(), WATCHED);
  await new Promise((resolve) => setTimeout(resolve, ms));
  observer.disconnect();
  return changed;
}

const WATCHED = { subtree: true, childList: true, attributes: true, characterData: true };

function elementOf({ target }: MutationRecord): Element {
  return target instanceof Element ? target : (parentOf(target) ?? pageBody());
}

/** From now on every key is followed, with what changes until the next one. */
export function watchKeys(): void {
  watch.end()?.stop();
  const { restless } = rest.current();
  const presses: Seen[] = [];
  const observer = new MutationObserver((records) => {
    const last = presses.at(-1);
    if (!last) return;
    last.changes += records.filter((one) => isSeen(one) && !isOf(restless, one)).length;
  });
  observer.observe(pageBody(), WATCHED);
  const onKey = (event: KeyboardEvent) => {
    const press: Seen = {
      key: event.key,
      changes: 0,
      prevented: false,
      focus: focusedElement(),
      top: scrollY,
    };
    presses.push(press);
    setTimeout(() => {
      press.prevented = event.defaultPrevented;
    });
  };
  addEventListener('keydown', onKey, { capture: true, passive: true });
  const stop = () => {
    removeEventListener('keydown', onKey, { capture: true });
    observer.disconnect();
  };
  watch.start({ presses, stop });
}

function isOf(restless: ReadonlySet<Element>, record: MutationRecord): boolean {
  const target = elementOf(record);
  return [...restless].some((element) => holds(element, target) && element !== pageBody());
}

/** Counting visits and naming the last device used changes the page for nobody. */
function isSeen(record: MutationRecord): boolean {
  const { type, attributeName } = record;
  if (!isRendered(elementOf(record))) return type === 'childList';
  return type !== 'attributes' || !/^data-/.test(attributeName ?? '');
}

const ARRIVES_MS = 80;

/** What each key did that was pressed since `watchKeys`, after which none is followed any more; a key that is typed into a field is left out. */
export async function keyEffects(): Promise<{ key: string; effect: KeyEffect }[]> {
  await new Promise((resolve) => setTimeout(resolve, ARRIVES_MS));
  const { presses, stop } = watch.current();
  watch.end();
  stop();
  return presses.flatMap((press, index) => {
    if (press.focus !== null) return [];
    const next = presses[index + 1];
    const focus = next ? next.focus : focusedElement();
    const top = next ? next.top : scrollY;
    const effect = effectOf(press, focus, top);
    return effect ? [{ key: press.key, effect }] : [];
  });
}

function effectOf(press: Seen, focus: Element | null, top: number): KeyEffect | null {
  if (focus) return 'moves-focus';
  if (press.changes > 0) return 'changes-page';
  if (press.prevented && Math.abs(top - press.top) > 1) return 'scrolls-page';
  return null;
}

const MOST_SWITCHES = 6;
const SWITCH =
  'input[type=checkbox],input[type=radio],[role=switch],[role=checkbox],[aria-pressed]';

/** Controls that may turn something off: what can be switched, and is there to be used. */
export function switches(): { handle: number; element: ElementRef }[] {
  return shown(SWITCH).slice(0, MOST_SWITCHES);
}

const NAMES_SHORTCUTS =
  /short-?cut|hot-?key|keyboard|key binding|tastatur|tastenk|raccourci|clavier|atajo|teclado|atalho|scorciatoi|tastiera|sneltoets|genvej|snarvei|kortkommando|skrót|klávesov|клавиш|ショートカット|キーボード|快捷键|快捷鍵|단축키|اختصار|קיצור/iu;

/** Controls whose names speak of shortcuts, beside those that can be switched: they may open, choose or set them. */
export function shortcutControls(): { handle: number; element: ElementRef }[] {
  return shown('button,[role=button],a[href],summary,select,input').filter(({ name }) =>
    NAMES_SHORTCUTS.test(name),
  );
}

function shown(selector: string): { handle: number; element: ElementRef; name: string }[] {
  return all(selector)
    .filter(isRendered)
    .map((element) => ({
      handle: handleOf(element),
      element: describeElement(element),
      name: `${nameOf(element)} ${labelOf(element)}`,
    }));
}

function labelOf(element: Element): string {
  const { labels } = element as { labels?: NodeListOf<HTMLLabelElement> | null };
  const group = closest(element, 'fieldset,[role=group],[role=radiogroup]');
  const legend = group?.querySelector(':scope > legend');
  return [...(labels ?? []), ...(legend ? [legend] : [])]
    .map(({ textContent }) => textContent ?? '')
    .concat(group ? (attr(group, 'aria-label') ?? '') : '')
    .join(' ');
}
