/** Words in one language, and how long they take. */
export type Words = { text: Text; lang: string; seconds: number };
/** One thing that is said, where it stands: a name in the page’s language, and roles that may be in another. */
export type Entry = { item: HTMLElement; parts: Words[] };

/** The entries of a transcript, in their order. */
export function entriesIn(region: HTMLElement, rate: number): Entry[] {
  const items = [...region.querySelectorAll<HTMLElement>('li')];
  return items.map((item, at) => {
    const texts = [...item.querySelectorAll('bdi')].flatMap((said) =>
      said.firstChild instanceof Text ? [said.firstChild] : [],
    );
    const next = items[at + 1];
    const words = texts.reduce((sum, text) => sum + wordsOf(text), 0);
    const seconds = next ? beginOf(next) - beginOf(item) : (words / rate) * 60;
    const share = (text: Text) => (Math.max(0, seconds) * wordsOf(text)) / Math.max(1, words);
    return {
      item,
      parts: texts.map((text) => ({ text, lang: languageOf(text), seconds: share(text) })),
    };
  });
}

function languageOf(text: Text): string {
  return text.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
}

function beginOf(item: HTMLElement): number {
  return Number(item.querySelector('b')?.textContent);
}

function wordsOf({ data }: Text): number {
  return data.split(/\s+/).filter(Boolean).length;
}

/** Marks the entry that is said, in view; none marks what was marked before no more. */
export function showSpoken(region: HTMLElement, entry: Entry | null): void {
  region.querySelector('[aria-current]')?.removeAttribute('aria-current');
  if (!entry) return;
  const { item } = entry;
  item.setAttribute('aria-current', 'true');
  const { scrollTop, clientHeight } = region;
  const isInView =
    item.offsetTop >= scrollTop && item.offsetTop + item.offsetHeight <= scrollTop + clientHeight;
  // Only the list moves: the page stays where its reader is.
  if (!isInView) region.scrollTop = item.offsetTop - clientHeight / 4;
}

/** Marks a word from one character to another, without changing the text; an old browser marks the entry alone. */
export function showWord({ text }: Words, from: number, to: number): void {
  if (!CSS.highlights) return;
  const range = new Range();
  range.setStart(text, Math.min(from, text.length));
  range.setEnd(text, Math.min(to, text.length));
  CSS.highlights.set('spoken', new Highlight(range));
}

/** Marks no word any more. */
export function showNoWord(): void {
  CSS.highlights?.delete('spoken');
}
