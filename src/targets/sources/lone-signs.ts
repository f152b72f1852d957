/** What begins or ends a part in which `&` is itself, and each `&` that begins no entity. */
const SIGNS = /<!\[CDATA\[|\]\]>|&(?!(?:[a-z_][\w.-]{0,31}|#\d{1,7}|#x[\da-f]{1,6});)/gi;
/** What the next piece may go on with. */
const UNFINISHED = /\]{1,2}$|&[#\w.-]{0,33}$|<(?:!(?:\[[CDAT]{0,5})?)?$/i;

/** Mends a text piece by piece; hears where it first did, by how many lines of the piece were before. */
export type Mender = {
  mend(piece: string, onMended: (linesBefore: number) => void): string;
  rest(): string;
  /** How many signs were mended. */
  count(): number;
};

/**
 * Writes each lone `&` as `&amp;`, as it was meant: a parser would take what follows, and even the next tag, for part
 * of it. In addresses they are the fault that sitemaps have most.
 */
export function createMender(): Mender {
  let held = '';
  let isPlain = true;
  let count = 0;
  const mendWhole = (text: string, onMended: (linesBefore: number) => void) =>
    text.replace(SIGNS, (sign, at: number) => {
      if (sign !== '&') {
        isPlain = sign === ']]>';
        return sign;
      }
      if (!isPlain) return sign;
      // Lines are counted once: a hostile text may have nothing but such signs.
      if (count === 0) onMended(text.slice(0, at).split('\n').length - 1);
      count += 1;
      return '&amp;';
    });
  return {
    mend(piece, onMended) {
      const text = held + piece;
      const end = UNFINISHED.exec(text)?.index ?? text.length;
      held = text.slice(end);
      return mendWhole(text.slice(0, end), onMended);
    },
    rest: () => held,
    count: () => count,
  };
}
