import { type Entry, showNoWord, showWord } from './entries.ts';
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
  const onSilence = () => {
    if (!isSilent) told.onSilence();
    isSilent = true;
  };
  const run = async () => {
    let voices = await localVoices();
    for (let entry = entries[next]; entry && !isEnded; entry = entries[next]) {
      next += 1;
      step = new AbortController();
      told.onEntry(entry);
      if (!(await sayOne(entry, voices, rate, step.signal, onSilence))) voices = [];
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
    step.abort();
  };
  return { jumpTo, end };
}

/** Whether voices can be relied on for what comes next. */
async function sayOne(
  entry: Entry,
  voices: readonly SpeechSynthesisVoice[],
  rate: number,
  signal: AbortSignal,
  onSilence: () => void,
): Promise<boolean> {
  const voice = voiceFor(entry.lang, voices);
  if (voice && (await speak(entry, voice, rate, signal))) return true;
  onSilence();
  await moveOn(entry, signal);
  return !voice;
}

/** Marks word after word at the rate at which they would be said. */
async function moveOn(entry: Entry, signal: AbortSignal): Promise<void> {
  const words = [...entry.text.data.matchAll(/\S+/g)];
  const began = performance.now();
  for (const [at, { 0: word, index }] of words.entries()) {
    if (signal.aborted) return;
    showWord(entry, index, index + word.length);
    const due = began + (entry.seconds * 1000 * (at + 1)) / words.length;
    await pause(due - performance.now(), signal);
  }
}
