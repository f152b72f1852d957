import type { TextInFile } from '../../model/report-file.ts';
import { digest } from '../../support/digest.ts';

/** What changes from one finding to the next in texts that are otherwise the same: numbers, colours. */
const CHANGING = /#[\da-f]{3,8}\b|\d+(?:\.\d+)?/gi;

/** Shorter texts are not worth a key. */
const SHORTEST = 24;
const KEY_LENGTH = 6;

/** Texts that stand in a report more than once, by what is the same in them. */
export type SharedTexts = {
  /** What the file has under each key. */
  table: ReadonlyMap<string, string>;
  /** The text as the file has it: by its key, or as it is. */
  inFile(text: string): TextInFile;
};

/** A text without its changing words, those words, and which of them have been the same so far. */
type Met = { key: string; words: (string | null)[]; times: number };

/** Collects texts. What is met once is held by an id, and not as a text. */
export function createTextCounter(): { count(text: string): void; result(): SharedTexts } {
  const met = new Map<string, Met>();
  const frames = new Map<string, Met>();
  return {
    count(text) {
      const framed = frameOf(text);
      if (!framed) return;
      const id = digest([framed.frame]);
      const known = met.get(id) ?? { key: id.slice(0, KEY_LENGTH), words: framed.words, times: 0 };
      known.times += 1;
      known.words = known.words.map((word, at) => (word === framed.words[at] ? word : null));
      met.set(id, known);
      if (known.times > 1) frames.set(framed.frame, known);
    },
    result: () => sharedTexts(frames),
  };
}

/** Null for a text that is told as it is. */
function frameOf(text: string): { frame: string; words: string[] } | null {
  // Braces of its own would be taken for places to fill.
  if (text.length < SHORTEST || /[{}]/.test(text)) return null;
  const words: string[] = [];
  const frame = text.replace(CHANGING, (word) => {
    words.push(word);
    return '{}';
  });
  return { frame, words };
}

/** The keys hang on the texts alone, so that reports differ in what is new; of two with one key, one has none. */
function sharedTexts(frames: ReadonlyMap<string, Met>): SharedTexts {
  const keyed = new Map([...frames].map(([frame, met]) => [met.key, { frame, met }]));
  return {
    table: new Map([...keyed].map(([key, { frame, met }]) => [key, filled(frame, met)])),
    inFile(text) {
      const framed = frameOf(text);
      const met = framed && frames.get(framed.frame);
      if (!met || keyed.get(met.key)?.met !== met) return text;
      return [met.key, ...framed.words.filter((_, at) => met.words[at] === null)];
    },
  };
}

/** The text with the words that never change, and numbers in place of the others. */
function filled(frame: string, { words }: Met): string {
  let [at, place] = [0, 0];
  return frame.replaceAll('{}', () => {
    const word = words[at] ?? null;
    at += 1;
    if (word !== null) return word;
    place += 1;
    return `{${place}}`;
  });
}
