const segmenters = new Map<string, Intl.Segmenter>();

/**
 * How many words a text has, as its language parts them: `lang` is a BCP 47 tag, and one that is none counts as
 * undetermined. Signs and spaces are no words.
 */
export function countWords(text: string, lang: string | null): number {
  let words = 0;
  for (const { isWordLike } of segmenterFor(lang ?? '').segment(text)) if (isWordLike) words += 1;
  return words;
}

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const made = makeSegmenter(lang);
  segmenters.set(lang, made);
  return made;
}

function makeSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || 'und', { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
}
