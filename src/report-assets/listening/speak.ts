import { showWord, type Words } from './entries.ts';

/** A voice’s rate of 1 is about so many words a minute, and it goes no faster than ten times that. */
const WORDS_AT_RATE_1 = 180;
const FASTEST = 10;
const SLOWEST = 0.1;
/** A voice that takes so much longer than it should has fallen silent. */
const PATIENCE = { factor: 5, milliseconds: 5000 };

/** Says words and marks each; false where the voice failed or fell silent. */
export function speak(
  part: Words,
  voice: SpeechSynthesisVoice,
  rate: number,
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(part.text.data);
    const settle = (isSaid: boolean) => {
      clearTimeout(limit);
      signal.removeEventListener('abort', stop);
      utterance.onboundary = null;
      resolve(isSaid);
    };
    // Settled first: some browsers tell of the error that cancelling is at once.
    const stop = () => {
      settle(true);
      speechSynthesis.cancel();
    };
    const giveUp = () => {
      settle(false);
      speechSynthesis.cancel();
    };
    const limit = setTimeout(giveUp, part.seconds * 1000 * PATIENCE.factor + PATIENCE.milliseconds);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = Math.min(FASTEST, Math.max(SLOWEST, rate / WORDS_AT_RATE_1));
    utterance.onboundary = (event) => showBoundary(part, event);
    utterance.onend = () => settle(true);
    utterance.onerror = () => settle(false);
    signal.addEventListener('abort', stop);
    speechSynthesis.speak(utterance);
  });
}

/** Browsers differ in whether they tell how long a word is. */
function showBoundary(part: Words, { name, charIndex, charLength }: SpeechSynthesisEvent): void {
  if (name !== 'word') return;
  const [word = ''] = /^\S+/.exec(part.text.data.slice(charIndex)) ?? [];
  showWord(part, charIndex, charIndex + (charLength || word.length));
}

/** Waits, unless it is told to go on. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', go);
      resolve();
    };
    const timer = setTimeout(go, Math.max(0, milliseconds));
    signal.addEventListener('abort', go);
  });
}
