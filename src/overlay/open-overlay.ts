import { axe, axeInHebrew, loadLook } from './bundled.js';
import { fill, giveFocus, listen, make, makeHost, put, setName, takeAway } from './dom.ts';
import { findingsList, folded, type ListedFinding, openItem } from './findings-list.ts';
import { createMarks, reveal } from './marks.ts';
import type { OverlayFinding, OverlayResult } from './overlay-finding.ts';
import { OVERLAY_WORDS, type OverlayWords } from './overlay-words.ts';
import type { OverlaySettings } from './settings.ts';
import { overlayStyles } from './styles.ts';

/** The one element that is on the page while the overlay is. */
const HOST = 'presscheck-overlay';
/** Told to an overlay that is there already, by one that would be the second. */
const AGAIN = 'presscheck-again';

/** Shows the overlay and looks at the page; where one is shown already, that looks again. */
export function openOverlay(settings: OverlaySettings): void {
  const there = document.querySelector(HOST);
  if (there) there.dispatchEvent(new Event(AGAIN));
  else new Overlay(settings).open();
}

type Frame = ReturnType<typeof makeFrame>;

/** An overlay that is open: it is closed once, and then gone. */
class Overlay {
  readonly #settings: OverlaySettings;
  readonly #words: OverlayWords;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #frame: Frame;
  readonly #marks: ReturnType<typeof createMarks>;
  readonly #ending = new AbortController();
  readonly #observer = new ResizeObserver(() => this.#marks.place());
  #items: ListedFinding[] = [];
  /** What had the keyboard before this did. */
  #before: Element | null = document.activeElement;
  #isLooking = false;

  constructor(settings: OverlaySettings) {
    this.#settings = settings;
    this.#words = OVERLAY_WORDS[settings.locale];
    const { host, root } = makeHost(HOST);
    this.#host = host;
    this.#root = root;
    this.#frame = makeFrame(settings, this.#words);
    const { marks, ring, panel } = this.#frame;
    this.#marks = createMarks(marks, ring, panel, (item) => this.#choose(item, true));
  }

  open(): void {
    this.#root.adoptedStyleSheets = [overlayStyles()];
    put(this.#root, this.#frame.all);
    this.#keepToItself();
    this.#hearButtons();
    put(document.documentElement, this.#host);
    this.#frame.all.showPopover?.();
    this.#followPage();
    if (this.#settings.takesFocus) giveFocus(this.#frame.heading);
    void this.#look();
  }

  #close(): void {
    const hadFocus = this.#root.activeElement !== null;
    this.#ending.abort();
    this.#observer.disconnect();
    takeAway(this.#host);
    if (hadFocus && this.#before?.isConnected) giveFocus(this.#before);
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    const { say } = this.#words;
    this.#say(say.checking);
    // The words are painted first; axe-core lets nothing else happen.
    await new Promise((resolve) => setTimeout(resolve, PAINTED_MS));
    // What lies over the page is not of the page, whoever asks what is at a point.
    setName(this.#frame.all, 'class', 'all away');
    try {
      const { locale } = this.#settings;
      const look = loadLook(axe);
      this.#show(await look.lookAtPage(this.#words, locale === 'he' ? axeInHebrew : null));
    } catch (error) {
      this.#say(say.broken(String(error)));
    } finally {
      setName(this.#frame.all, 'class', 'all');
      this.#isLooking = false;
    }
  }

  #say(text: string): void {
    fill(this.#frame.status, [text]);
  }

  #show({ findings, toTry }: OverlayResult): void {
    const { say } = this.#words;
    const own = findings.filter(({ element }) => element !== this.#host);
    const { items, parts } = findingsList(own, say, (item) => this.#choose(item, false));
    this.#items = items;
    const { body } = this.#frame;
    fill(body, [...parts, ...restOf(toTry, this.#settings, this.#words)]);
    this.#marks.ring(null);
    this.#marks.show(items);
    this.#say(say.found(failedOf(own, 'editor'), failedOf(own, 'template')));
  }

  /** Opens a finding and rings its place; one that is open already is closed. From a mark the keyboard goes to the finding. */
  #choose(item: ListedFinding, isFromMark: boolean): void {
    const { element } = item.finding;
    const isOpen = !item.details.hidden && !isFromMark;
    openItem(this.#items, isOpen ? null : item);
    this.#marks.ring(isOpen ? null : element);
    if (isFromMark) {
      giveFocus(item.button);
      item.button.scrollIntoView({ block: 'nearest' });
    } else if (element && !isOpen) {
      reveal(element, this.#frame.panel);
      this.#marks.place();
    }
  }

  #hearButtons(): void {
    const { again, side, close, panel } = this.#frame;
    listen(again, 'click', () => void this.#look());
    listen(close, 'click', () => this.#close());
    listen(side, 'click', () => {
      panel.classList.toggle('other');
      this.#marks.place();
    });
    listen(this.#host, AGAIN, () => {
      giveFocus(this.#frame.heading);
      void this.#look();
    });
  }

  /** The page has listeners of its own, for keys and for clicks elsewhere: what happens in here is none of its business. */
  #keepToItself(): void {
    listen(this.#root, 'focusin', (event) => {
      const { relatedTarget } = event as FocusEvent;
      const isFromPage =
        relatedTarget instanceof Element && relatedTarget.getRootNode() !== this.#root;
      if (isFromPage) this.#before = relatedTarget;
    });
    listen(this.#root, 'keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Escape') this.#close();
    });
    for (const type of KEPT) listen(this.#root, type, (event) => event.stopPropagation());
  }

  #followPage(): void {
    const { signal } = this.#ending;
    const options = { capture: true, passive: true, signal };
    for (const type of ['scroll', 'resize'])
      listen(window, type, () => this.#marks.place(), options);
    this.#observer.observe(document.documentElement);
    if (document.body) this.#observer.observe(document.body);
  }
}

const PAINTED_MS = 50;
const KEPT = [
  ...['keydown', 'keyup', 'keypress', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'wheel'],
  ...['focusin', 'focusout', 'pointerover', 'pointerout', 'mouseover', 'mouseout'],
];

function failedOf(findings: readonly OverlayFinding[], owner: OverlayFinding['owner']): number {
  return findings.filter((one) => one.outcome === 'failed' && one.owner === owner).length;
}

/** All that stays while findings come and go. */
function makeFrame({ locale }: OverlaySettings, { say }: OverlayWords) {
  const button = (text: string) => make('button', { type: 'button' }, [text]);
  const [again, side, close] = [button(say.again), button(say.otherSide), button(say.close)];
  const heading = make('h2', { id: 'heading', tabindex: '-1' }, [NAME]);
  const status = make('p', { role: 'status' });
  const body = make('div', { class: 'body' });
  const buttons = make('div', { class: 'buttons' }, [again, side, close]);
  const panel = make('div', { class: 'panel' }, [
    make('div', { class: 'head' }, [heading, status, buttons]),
    body,
  ]);
  const marks = make('div', { class: 'marks', role: 'toolbar', 'aria-label': say.marks });
  const ring = make('div', { class: 'ring' });
  [marks.hidden, ring.hidden] = [true, true];
  const direction = locale === 'he' ? 'rtl' : 'ltr';
  const all = make(
    'section',
    {
      ...{ class: 'all', popover: 'manual', 'aria-labelledby': 'heading' },
      ...{ lang: locale, dir: direction },
    },
    // Marks lie under the panel, and come after it for the keyboard.
    [ring, panel, marks],
  );
  return { all, panel, heading, status, body, again, side, close, marks, ring };
}

const NAME = 'presscheck';

/** What keys, other windows and a reload are needed for is the desk’s. */
function restOf(
  toTry: readonly string[],
  { desk }: OverlaySettings,
  { say }: OverlayWords,
): HTMLElement[] {
  if (toTry.length === 0) return [];
  const list = make('ul');
  for (const title of toTry) put(list, make('li', {}, [title]));
  const link = { href: desk ?? '', target: '_blank', rel: 'noopener noreferrer' };
  const way = desk
    ? make('p', {}, [make('a', link, [say.runDesk])])
    : make('p', {}, [say.runCommand, ' ', make('code', { dir: 'ltr' }, [COMMAND])]);
  return [make('div', { class: 'rest' }, [folded(say.rest(toTry.length), list), way])];
}

const COMMAND = 'npx presscheck desk';
