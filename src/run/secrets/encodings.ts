/** A secret in one form, as the patterns of its characters one after the other. */
export type Form = readonly string[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};

/**
 * The forms that a secret may be met in: as it is, with any of its characters percent-encoded, escaped for
 * HTML or for JSON; and in base64, alone or within something longer.
 */
export function formsOf(secret: string): Form[] {
  return [[...secret].map(anyEncoding), ...base64Forms(secret)];
}

function anyEncoding(character: string): string {
  if (/\s/.test(character)) return '(?:\\s+|\\+|%20|&nbsp;|&#(?:32|160);)';
  const entity = ENTITIES[character];
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  const alternatives = [
    escapedPattern(character),
    percentPattern(character),
    ...(entity ? [`&${entity};`] : []),
    `&#0*${code};`,
    `&#[xX]0*${anyCase(hex)};`,
    ...(code <= 0xffff ? [`\\\\u${anyCase(hex.padStart(4, '0'))}`] : []),
    ...(/["\\/]/.test(character) ? [`\\\\${escapedPattern(character)}`] : []),
  ];
  // What is longer comes first, so that no escaping stays behind.
  return `(?:${alternatives.reverse().join('|')})`;
}

function percentPattern(character: string): string {
  return [...Buffer.from(character)]
    .map((byte) => `%${anyCase(byte.toString(16).padStart(2, '0'))}`)
    .join('');
}

function anyCase(hex: string): string {
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

function escapedPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Fewer characters of base64 are met by chance. */
const LEAST_WITHIN = 8;

/** Alone; and, as three bytes make four characters, at each of three places within something longer. */
function base64Forms(secret: string): Form[] {
  const alone = Buffer.from(secret).toString('base64').replace(/=+$/, '');
  const within = [0, 1, 2]
    .map((before) => stableBase64(secret, before))
    .filter((text) => text.length >= LEAST_WITHIN);
  return [alone, ...within].map((text) => [...text].map(base64Pattern));
}

/** The characters that only the secret decides, where so many bytes stand before it. */
function stableBase64(secret: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
  const text = bytes.toString('base64').replace(/=+$/, '');
  const start = before === 0 ? 0 : before + 1;
  return text.slice(start, Math.floor((bytes.length * 8) / 6));
}

function base64Pattern(character: string): string {
  if (character === '+') return '(?:[+-]|%2[bB])';
  if (character === '/') return '(?:[/_]|%2[fF])';
  return character;
}
