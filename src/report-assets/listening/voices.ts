/** Browsers load their voices late; some have none. */
const LONGEST_WAIT = 1000;

/** The voices of the device itself: to any other the texts would be sent. */
export async function localVoices(): Promise<SpeechSynthesisVoice[]> {
  if (!('speechSynthesis' in window)) return [];
  if (speechSynthesis.getVoices().length === 0) await voicesChanged();
  return speechSynthesis.getVoices().filter(({ localService }) => localService);
}

function voicesChanged(): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(limit);
      speechSynthesis.removeEventListener('voiceschanged', go);
      resolve();
    };
    const limit = setTimeout(go, LONGEST_WAIT);
    speechSynthesis.addEventListener('voiceschanged', go);
  });
}

/** A voice for a language: of its region where there is one, and of others the browser’s first choice. */
export function voiceFor(
  lang: string,
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | null {
  const wanted = tagOf(lang);
  const fitting = voices.filter((voice) => primaryOf(tagOf(voice.lang)) === primaryOf(wanted));
  return (
    fitting.find((voice) => tagOf(voice.lang) === wanted) ??
    fitting.find((voice) => voice.default) ??
    fitting[0] ??
    null
  );
}

/** Some systems write `en_US`. */
function tagOf(lang: string): string {
  return lang.replaceAll('_', '-').toLowerCase();
}

function primaryOf(tag: string): string {
  return tag.split('-')[0] ?? '';
}
