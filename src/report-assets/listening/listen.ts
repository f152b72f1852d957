import { type Entry, entriesIn, showSpoken } from './entries.ts';
import { sayAll } from './say-all.ts';

/** What is being said: it can go on elsewhere, or end. */
type Reading = { jumpTo(at: number): void; end(): void };

/** Shows the button that speaks a transcript, which stands below it. */
export function offerListening(panel: HTMLElement): void {
  const part = panel.parentElement;
  const region = part?.querySelector<HTMLElement>('.said');
  const button = panel.querySelector('button');
  if (!part || !region || !button) return;
  const rate = Math.max(1, Number(panel.dataset['rate']));
  let entries: readonly Entry[] = [];
  let reading: Reading | null = null;
  panel.hidden = false;
  button.addEventListener('click', () => {
    if (reading) return reading.end();
    entries = entriesIn(region, rate);
    reading = start(panel, region, entries, rate, () => (reading = null));
  });
  part.querySelector('.takes')?.addEventListener('click', (event) => {
    const at = reading ? placeOf(event, entries) : -1;
    if (at < 0) return;
    event.preventDefault();
    reading?.jumpTo(at);
  });
}

/** Which entry a skip link leads to, by its address; -1 where something else was clicked. */
function placeOf({ target }: Event, entries: readonly Entry[]): number {
  const link = target instanceof Element ? target.closest('a') : null;
  return entries.findIndex(({ item }) => item.id !== '' && link?.hash === `#${item.id}`);
}

/** Begins at the top. */
function start(
  panel: HTMLElement,
  region: HTMLElement,
  entries: readonly Entry[],
  rate: number,
  onEnd: () => void,
): Reading {
  const { tell, showRunning } = tellerOf(panel);
  // Voices are looked for before anything is said.
  let began = 0;
  const listeners = new AbortController();
  const finish = (word: 'ended' | 'arrived') => {
    if (listeners.signal.aborted) return;
    listeners.abort();
    showRunning(false);
    tell(word, began && Math.round((performance.now() - began) / 1000));
    onEnd();
  };
  const speech = sayAll(entries, rate, {
    onEntry: (entry) => {
      began ||= performance.now();
      showSpoken(region, entry);
    },
    onSilence: () => tell('silent'),
    onEnd: () => finish('arrived'),
  });
  const end = () => {
    speech.end();
    finish('ended');
  };
  const { signal } = listeners;
  addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
  addEventListener('pagehide', end, { signal });
  showRunning(true);
  tell('running');
  return { jumpTo: speech.jumpTo, end };
}

type Teller = {
  tell(word: 'running' | 'silent' | 'ended' | 'arrived', seconds?: number): void;
  showRunning(is: boolean): void;
};

/** Says what happens in the words that the report has for it; what is spoken is told to nobody else. */
function tellerOf(panel: HTMLElement): Teller {
  const output = panel.querySelector('output');
  const button = panel.querySelector('button');
  const listen = button?.textContent ?? '';
  return {
    tell: (word, seconds) => {
      if (output) output.textContent = `${panel.dataset[word] ?? ''} ${seconds ?? ''}`.trim();
    },
    showRunning: (is) => {
      if (button) button.textContent = is ? (panel.dataset['stop'] ?? '') : listen;
    },
  };
}
