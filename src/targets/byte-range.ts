/** The first and the last byte of a part of a file. */
export type ByteRange = { start: number; end: number };

const SEVERAL = /^\s*(?:\d+-\d*|-\d+)(?:\s*,\s*(?:\d+-\d*|-\d+))+\s*$/;

/**
 * The part that a `Range` header asks for (RFC 9110, 14.1.2). Null for the whole: where nothing is asked
 * for, in another unit, or several parts, which a server may leave unsaid. `unsatisfiable` for what is no
 * part of a file of that size.
 */
export function byteRange(
  header: string | undefined,
  size: number,
): ByteRange | null | 'unsatisfiable' {
  const [, asked] = /^\s*bytes\s*=(.*)$/i.exec(header ?? '') ?? [];
  if (asked === undefined || SEVERAL.test(asked)) return null;
  const [, first = '', last = ''] = /^\s*(\d*)\s*-\s*(\d*)\s*$/.exec(asked) ?? [];
  const range =
    first === ''
      ? { start: Math.max(size - Number(last), 0), end: size - 1 }
      : { start: Number(first), end: Math.min(Number(last || size), size - 1) };
  return range.start <= range.end ? range : 'unsatisfiable';
}
