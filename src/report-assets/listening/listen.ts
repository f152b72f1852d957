import { type Entry, entriesIn, showSpoken } from './entries.ts';
import { sayAll } from './say-all.ts';

/** Ends what is being said; one transcript is listened to at a time. */
let endCurrent: (() => void) | null = null;

/** Shows the button that speaks a transcript, which stands below it. */
export function offerListening(panel: HTMLElement): void {
  const part = panel.parentElement;
  const region = part?.querySelector<HTMLElement>('.said');
  const button = panel.querySelector('button');
  if (!part || !region || !button) return;
  const rate = Math.max(1, Number(panel.dataset['rate']));
  // Read when they are asked for: a report may have hundreds of transcripts.
  let entries: readonly Entry[] = [];
  let jumpTo: ((at: number) => void) | null = null;
  panel.hidden = false;
  button.addEventListener('click', () => {
    const wasSpeaking = jumpTo !== null;
    endCurrent?.();
    if (wasSpeaking) return;
    entries = entriesIn(region, rate);
    jumpTo = start(panel, region, entries, rate, () => (jumpTo = null));
  });
  part.querySelector('.takes')?.addEventListener('click', (event) => {
    const at = jumpTo ? placeOf(event, entries) : -1;
    if (at < 0) return;
    event.preventDefault();
    jumpTo?.(at);
  });
}

/** Which entry a skip link leads to, by its address; -1 where something else was clicked. */
function placeOf({ target }: Event, entries: readonly Entry[]): number {
  const link = target instanceof Element ? target.closest('a') : null;
  return entries.findIndex(({ item }) => item.id !== '' && link?.hash === `#${item.id}`);
}

/** Begins at the top, and tells how to go on elsewhere. */
function start(
  panel: HTMLElement,
  region: HTMLElement,
  entries: readonly Entry[],
  rate: number,
  onEnd: () => void,
): (at: number) => void {
  const { tell, showRunning } = tellerOf(panel);
  // Voices are looked for before anything is said.
  let began = 0;
  const listeners = new AbortController();
  const finish = (word: 'ended' | 'arrived') => {
    if (listeners.signal.aborted) return;
    listeners.abort();
    endCurrent = null;
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
  endCurrent = () => {
    speech.end();
    finish('ended');
  };
  const { signal } = listeners;
  const end = endCurrent;
  addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
  addEventListener('pagehide', end, { signal });
  showRunning(true);
  tell('running');
  return speech.jumpTo;
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
