import { isUtf8 } from 'node:buffer';

/**
 * A path as the disk has it, with one character (up to U+00FF) for each byte: a name may be any bytes, and
 * not all of them are a text. What is ASCII is itself, so separators and endings are found as in a text.
 */
export type BytePath = string;

/** A path that is a text, by its bytes. */
export function bytePath(path: string): BytePath {
  return Buffer.from(path).toString('latin1');
}

/** A path in the form that `node:fs` opens it by. */
export function onDisk(path: BytePath): Buffer {
  return Buffer.from(path, 'latin1');
}

/** A path below a folder as it stands in an address: what could mean anything there is encoded, byte by byte. */
export function addressPath(path: BytePath): string {
  return path.replace(/[^\w.~/-]/g, (byte) => `%${hex(byte.charCodeAt(0))}`);
}

/**
 * The path below a folder that a request asks for, or null for none that can be there. Each step is decoded
 * by itself: `a%2Fb` is no way into a folder, and dots lead nowhere, however they are written. A `%` that
 * encodes nothing is itself, as browsers leave it.
 */
export function requestedPath(target: string, separator: string): BytePath | null {
  const [path = ''] = target.split(/[?#]/, 1);
  if (!path.startsWith('/')) return null;
  const steps = path.slice(1).split('/').map(decoded);
  const isImpossible = (step: string) =>
    /^\.\.?$/.test(step) || /[/\0]/.test(step) || step.includes(separator);
  return steps.some(isImpossible) ? null : steps.join('/');
}

function decoded(step: string): BytePath {
  return step.replace(/%([\da-f]{2})/gi, (_, byte) =>
    String.fromCharCode(Number.parseInt(byte, 16)),
  );
}

/** Control characters, line ends that are none, and what turns the direction of the words around it. */
const UNSHOWABLE = /[\p{Cc}\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u;

/**
 * A path as people read it. What cannot be shown stands as `\x0A`, byte by byte; a backslash that could be
 * taken for the beginning of that is written so itself, so that no two paths look the same.
 */
export function shownPath(path: BytePath): string {
  const bytes = onDisk(path);
  let shown = '';
  for (let at = 0; at < bytes.length; ) {
    const length = lengthOfCharacter(bytes, at);
    const character = bytes.subarray(at, at + length);
    const isAmbiguous = /^\\x[\da-f]{2}/i.test(path.slice(at, at + 4));
    const isPlain = isUtf8(character) && !UNSHOWABLE.test(character.toString()) && !isAmbiguous;
    shown += isPlain ? character.toString() : escaped(character);
    at += length;
  }
  return shown;
}

/** How many bytes the character there has; one where they are no character. */
function lengthOfCharacter(bytes: Buffer, at: number): number {
  return [1, 2, 3, 4].find((length) => isUtf8(bytes.subarray(at, at + length))) ?? 1;
}

function escaped(bytes: Buffer): string {
  return [...bytes].map((byte) => `\\x${hex(byte)}`).join('');
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
