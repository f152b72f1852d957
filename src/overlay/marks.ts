import { boxOf, fill, giveFocus, listen, make, setName } from './dom.ts';
import { hasBox, type ListedFinding } from './findings-list.ts';

/** The marks on the page, and the ring around the place that is chosen. */
export type Marks = {
  /** Puts a mark at each place that was numbered and can be seen. */
  show(items: readonly ListedFinding[]): void;
  /** Rings a place; null takes the ring away. */
  ring(element: Element | null): void;
  /** Puts all where their places are now. */
  place(): void;
};

type Mark = { item: ListedFinding; element: Element; button: HTMLButtonElement };

type Place = { x: number; y: number };

const SIZE = 28;
const STEP = 32;

/** Fills a layer over the page with marks, which do not lie over each other nor under the panel. */
export function createMarks(
  layer: HTMLElement,
  ringBox: HTMLElement,
  panel: HTMLElement,
  onSelect: (item: ListedFinding) => void,
): Marks {
  let [marks, ringed]: [Mark[], Element | null] = [[], null];
  const place = () => {
    placeMarks(marks, boxOf(panel));
    placeRing(ringBox, ringed);
  };
  listen(layer, 'keydown', (event) => {
    if (event instanceof KeyboardEvent) moveFocus(marks, event);
  });
  return {
    show(items) {
      marks = marksOf(items);
      const buttons: HTMLElement[] = [];
      for (const { button, item, element } of marks) {
        buttons[buttons.length] = button;
        listen(button, 'click', () => onSelect(item));
        listen(button, 'focus', () => {
          onlyStop(marks, button);
          if (!isInWindow(button, panel)) reveal(element, panel);
          place();
        });
      }
      fill(layer, buttons);
      layer.hidden = buttons.length === 0;
      place();
    },
    ring(element) {
      ringed = element;
      place();
    },
    place,
  };
}

/** Scrolls a place to the middle of the window, or of what the panel leaves of it, which moves aside where that is not enough. */
export function reveal(element: Element, panel: HTMLElement): void {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { top, bottom } = boxOf(panel);
  const isAcross = boxOf(panel).width > innerWidth / 2;
  const isBelow = top > innerHeight - bottom;
  const freeMiddle = isBelow ? top / 2 : (bottom + innerHeight) / 2;
  if (isAcross) scrollBy({ top: innerHeight / 2 - freeMiddle, behavior: 'instant' });
  if (isMostlyUnder(boxOf(element), boxOf(panel))) panel.classList.toggle('other');
}

function isMostlyUnder(box: DOMRect, panel: DOMRect): boolean {
  const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height, innerHeight) / 2];
  return x > panel.left && x < panel.right && y > panel.top && y < panel.bottom;
}

function marksOf(items: readonly ListedFinding[]): Mark[] {
  const marks: Mark[] = [];
  for (const item of items) {
    const { number, finding } = item;
    const { element, message } = finding;
    if (number === null || !element || !hasBox(element)) continue;
    const isFirst = marks.length === 0;
    const button = make(
      'button',
      { type: 'button', class: 'mark', tabindex: isFirst ? '0' : '-1' },
      [String(number), make('span', { class: 'unseen' }, [`: ${message}`])],
    );
    marks[marks.length] = { item, element, button };
  }
  return marks;
}

/** The Tab key stops at one of the marks, arrow keys lead to the others. */
function moveFocus(marks: readonly Mark[], event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  for (let at = 0; at < marks.length; at += 1) {
    if (marks[at]?.button !== event.target) continue;
    const next = marks[(at + step + marks.length) % marks.length];
    if (next) giveFocus(next.button, { preventScroll: true });
    event.preventDefault();
    return;
  }
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

function onlyStop(marks: readonly Mark[], stop: HTMLElement): void {
  for (const { button } of marks) setName(button, 'tabindex', button === stop ? '0' : '-1');
}

function isInWindow(mark: Element, panel: Element): boolean {
  const box = boxOf(mark);
  return box.top >= 0 && box.bottom <= innerHeight && !isMostlyUnder(box, boxOf(panel));
}

/** At the corner of each place where its reading begins; where another mark is already, beside it. */
function placeMarks(marks: readonly Mark[], panel: DOMRect): void {
  const taken: Place[] = [];
  const isFromRight = getComputedStyle(document.documentElement).direction === 'rtl';
  for (const { element, button } of marks) {
    const { left, right, top } = boxOf(element);
    const start = within((isFromRight ? right : left) - SIZE / 2, innerWidth);
    const corner = beside(panel, start, top - SIZE / 2);
    const { x, y } = freePlace(corner, isFromRight ? -STEP : STEP, panel, taken);
    taken[taken.length] = { x, y };
    button.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }
}

const MOST_TRIES = 100;

/** In lines of marks from a corner on. */
function freePlace(corner: Place, step: number, panel: DOMRect, taken: readonly Place[]): Place {
  let { x, y } = corner;
  for (let tries = 0; isTaken(taken, x, y) && tries < MOST_TRIES; tries += 1) {
    x += step;
    const isOut = x !== within(x, innerWidth) || beside(panel, x, y).x !== x;
    if (isOut) [x, y] = [corner.x, y + STEP];
  }
  return { x, y };
}

function within(at: number, most: number): number {
  return Math.max(4, Math.min(at, most - SIZE - 4));
}

/** A mark that would lie under a panel at the side stands before it; one across the window leaves no such place. */
function beside(panel: DOMRect, x: number, y: number): Place {
  const isUnder =
    x + SIZE > panel.left && x < panel.right && y + SIZE > panel.top && y < panel.bottom;
  if (!isUnder || panel.width > innerWidth / 2) return { x, y };
  return { x: panel.left > innerWidth / 2 ? panel.left - STEP : panel.right + 4, y };
}

function isTaken(taken: readonly Place[], x: number, y: number): boolean {
  for (const one of taken)
    if (Math.abs(one.x - x) < SIZE && Math.abs(one.y - y) < SIZE) return true;
  return false;
}

function placeRing(ringBox: HTMLElement, ringed: Element | null): void {
  ringBox.hidden = ringed === null || !hasBox(ringed);
  if (!ringed) return;
  const { left, top, width, height } = boxOf(ringed);
  ringBox.style.transform = `translate(${left - 6}px, ${top - 6}px)`;
  ringBox.style.width = `${width + 12}px`;
  ringBox.style.height = `${height + 12}px`;
}
