// How far what is estimated agrees with what a screen reader said: words, and their order.

/** The words of texts, in a list, as both sides are compared: without case and signs. */
export function wordsIn(texts) {
  return texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}

/** Of the words that were heard, the share that comes in the same order in what was estimated. */
export function sameOrder(heard, estimated) {
  return heard.length === 0 ? 1 : longestCommon(heard, estimated) / heard.length;
}

/** The length of the longest run of words, gaps left out, that both have. */
function longestCommon(one, other) {
  let above = new Uint16Array(other.length + 1);
  for (const word of one) {
    const row = new Uint16Array(other.length + 1);
    for (let at = 1; at <= other.length; at += 1)
      row[at] = word === other[at - 1] ? above[at - 1] + 1 : Math.max(above[at], row[at - 1]);
    above = row;
  }
  return above[other.length];
}

/** The value that a share of all is at or below. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
