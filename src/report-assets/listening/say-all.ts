import { type Entry, showNoWord, showWord, type Words } from './entries.ts';
import { pause, speak } from './speak.ts';
import { localVoices, voiceFor } from './voices.ts';

type Told = {
  /** What is said now; null at the end. */
  onEntry(entry: Entry | null): void;
  /** There is no voice for some of it: its words are only marked. Told once. */
  onSilence(): void;
  /** All was said. */
  onEnd(): void;
};

/** What is being said. */
type Speech = { jumpTo(at: number): void; end(): void };

/** Says entries one after the other, each in a local voice of its language, or without one as fast as it would be said. */
export function sayAll(entries: readonly Entry[], rate: number, told: Told): Speech {
  let step = new AbortController();
  let next = 0;
  let isEnded = false;
  let isSilent = false;
  const clock = { due: Number.NEGATIVE_INFINITY };
  const onSilence = () => {
    if (!isSilent) told.onSilence();
    isSilent = true;
  };
  const run = async () => {
    let voices: Voices = await localVoices();
    for (let entry = entries[next]; entry; entry = entries[next]) {
      next += 1;
      step = new AbortController();
      told.onEntry(entry);
      voices = await sayEntry(entry, voices, { rate, signal: step.signal, clock, onSilence });
    }
    showNoWord();
    told.onEntry(null);
    if (!isEnded) told.onEnd();
  };
  void run();
  const jumpTo = (at: number) => {
    next = at;
    step.abort();
  };
  const end = () => {
    isEnded = true;
    next = entries.length;
    step.abort();
  };
  return { jumpTo, end };
}

type Voices = readonly SpeechSynthesisVoice[];
type Manner = {
  rate: number;
  signal: AbortSignal;
  /** When the last words without a voice should have ended: timers are late, and what is lost is caught up with. */
  clock: { due: number };
  onSilence(): void;
};
/** No more than this is caught up with, in milliseconds: a page in the background waits. */
const MOST_LATE = 1000;

/** Says an entry, and tells the voices that can be relied on for what comes next: none after one that failed. */
async function sayEntry({ parts }: Entry, voices: Voices, manner: Manner): Promise<Voices> {
  let reliable = voices;
  for (const part of parts) {
    if (manner.signal.aborted) break;
    if (!(await sayPart(part, reliable, manner))) reliable = [];
  }
  return reliable;
}

/** False where a voice failed. */
async function sayPart(
  part: Words,
  voices: Voices,
  { rate, signal, clock, onSilence }: Manner,
): Promise<boolean> {
  const voice = voiceFor(part.lang, voices);
  if (voice && (await speak(part, voice, rate, signal))) {
    clock.due = performance.now();
    return true;
  }
  onSilence();
  await moveOn(part, signal, clock);
  return !voice;
}

/** Marks word after word at the rate at which they would be said. */
async function moveOn(part: Words, signal: AbortSignal, clock: Manner['clock']): Promise<void> {
  const words = [...part.text.data.matchAll(/\S+/g)];
  const now = performance.now();
  const began = now - clock.due < MOST_LATE ? clock.due : now;
  for (const [at, { 0: word, index }] of words.entries()) {
    showWord(part, index, index + word.length);
    const due = began + (part.seconds * 1000 * (at + 1)) / words.length;
    await pause(due - performance.now(), signal);
    if (signal.aborted) return;
    clock.due = due;
  }
}
