import type { TextInFile } from '../../model/report-file.ts';

/** What changes from one finding to the next in texts that are otherwise the same: numbers, colours. */
const CHANGING = /#[\da-f]{3,8}\b|\d+(?:\.\d+)?/gi;

/** Shorter texts are not worth a key. */
const SHORTEST = 24;

/** A text without what changes in it, and that. Null for one that is told as it is. */
export function frameOf(text: string): { frame: string; words: string[] } | null {
  // Braces of its own would be taken for places to fill.
  if (text.length < SHORTEST || /[{}]/.test(text)) return null;
  const words: string[] = [];
  const frame = text.replace(CHANGING, (word) => {
    words.push(word);
    return `{${words.length}}`;
  });
  return { frame, words };
}

/** The text as the file has it, with the keys of the table of texts. */
export function textInFile(text: string, keys: ReadonlyMap<string, string>): TextInFile {
  const framed = frameOf(text);
  const key = framed && keys.get(framed.frame);
  return framed && key !== undefined && key !== null ? [key, ...framed.words] : text;
}
