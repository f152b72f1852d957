/**
 * Whether a viewport meta could limit zooming, read as CSS Device Adaptation says: user-scalable is no
 * for “no” and numbers between -1 and 1, a negative maximum-scale is ignored, “yes” is 1.
 */
export function limitsZoom(content: string): boolean {
  return [...content.matchAll(/(user-scalable|maximum-scale)\s*=\s*([^\s,;]+)/gi)].some(
    ([, name = '', value = '']) => {
      const number = value.toLowerCase() === 'yes' ? 1 : Number.parseFloat(value);
      if (name.toLowerCase() === 'maximum-scale') return !(number < 0 || number >= 2);
      return Number.isNaN(number) ? !/^device-/i.test(value) : Math.abs(number) < 1;
    },
  );
}
