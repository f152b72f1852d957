import { all, attr, pageBody, styleOf, tagOf, textOf } from '../../dom/dom.ts';
import { flatAll, flatElements } from '../../dom/flat-tree.ts';
import { elementAt } from '../../dom/handles.ts';
import { nameOf } from '../../dom/name-of.ts';
import { isRendered } from '../../dom/rendered.ts';
import { roleOf } from '../../dom/roles.ts';
import { isAnswer } from '../layers/layer-buttons.ts';

const MODIFIERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ctrl|control|strg)$/i, 'Ctrl'],
  [/^(?:alt|option|⌥)$/i, 'Alt'],
  [/^(?:shift|umschalt|maj|mayús|⇧)$/i, 'Shift'],
  [/^(?:cmd|command|meta|⌘)$/i, 'Meta'],
];
/** Keys by the names that texts give them. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/^(?:esc|escape|échap)$/i, 'Escape'],
  [/^(?:enter|return|entrée|eingabe(?:taste)?)$/i, 'Enter'],
  [/^(?:space(?:\s?bar)?|leertaste)$/i, ' '],
  [/^(?:down(?:[- ]arrow)?|arrow[- ]?down)$/i, 'ArrowDown'],
  [/^(?:up(?:[- ]arrow)?|arrow[- ]?up)$/i, 'ArrowUp'],
  [/^(?:right(?:[- ]arrow)?|arrow[- ]?right)$/i, 'ArrowRight'],
  [/^(?:left(?:[- ]arrow)?|arrow[- ]?left)$/i, 'ArrowLeft'],
  [/^home$/i, 'Home'],
  [/^end$/i, 'End'],
  [/^page[- ]?down$/i, 'PageDown'],
];
const MODIFIER = `(?:ctrl|control|strg|alt|option|shift|umschalt|maj|mayús|cmd|command|meta|[⌘⌥⇧])`;
const KEY_NAME = String.raw`(?:esc(?:ape)?|échap|enter|return|entrée|eingabe(?:taste)?|space(?:\s?bar)?|leertaste|(?:down|up|left|right)[- ]arrow|arrow[- ]?(?:down|up|left|right)|home|end|page[- ]?down|f\d{1,2})`;
const QUOTE = `["'“”„‘’«»]?`;
/** Where words name a key: a combination anywhere; a key alone only where something is to be pressed, or a “key” is spoken of. */
const MENTIONS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:${MODIFIER}\s*[+–-]\s*)+(?:${KEY_NAME}|\p{L}|\d)(?![\p{L}\d])`,
    'giu',
  ),
  new RegExp(
    String.raw`(?:press(?:ing)?|hit(?:ting)?|use|type|hold|drücken sie|appuyez sur|pulse|premere)\s+(?:on\s+)?(?:the\s+|die\s+|la\s+)?${QUOTE}(${KEY_NAME}|\p{Lu}|\d)${QUOTE}(?![\p{L}\d'’])`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d'’])${QUOTE}(${KEY_NAME}|\p{L}|\d)${QUOTE}[\s-]*(?:keys?\b|-?taste)`,
    'giu',
  ),
];
const MOST_KEYS = 8;
const LONGEST_TEXT = 50_000;

/**
 * The keys that the page tells of, in the order of its text, as “Ctrl+M”, “Escape” or “M”. What shows is
 * read, and what names and descriptions tell a screen reader.
 */
export function announcedKeys(): string[] {
  const told = [pageBody().innerText, ...keyboardKeys(), ...descriptions()].join('\n');
  const mentions = MENTIONS.flatMap((mention) => [
    ...told.slice(0, LONGEST_TEXT).matchAll(mention),
  ]).sort((one, other) => one.index - other.index);
  const keys = mentions.flatMap((match) => canonical(match[1] ?? match[0]) ?? []);
  return [...new Set(keys)].slice(0, MOST_KEYS);
}

/** What `kbd` elements hold is a key by what they are. */
function keyboardKeys(): string[] {
  return [...flatElements(pageBody())]
    .filter((element) => tagOf(element) === 'kbd' && isRendered(element))
    .map((element) => `${textOf(element)} key`);
}

/** What screen readers tell beside what shows: names, and descriptions that may be hidden. */
function descriptions(): string[] {
  const described = flatAll('[aria-describedby]').flatMap((element) =>
    (attr(element, 'aria-describedby') ?? '')
      .split(/\s+/)
      .filter((id) => id !== '')
      .flatMap((id) => all(`#${CSS.escape(id)}`).map(textOf)),
  );
  const told = [...flatElements(pageBody())].flatMap((element) =>
    ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'aria-keyshortcuts'].flatMap(
      (name) => attr(element, name) ?? [],
    ),
  );
  return [...described, ...told];
}

function canonical(written: string): string | null {
  const parts = written.split(/\s*[+–]\s*|(?<=\p{L}{2})-(?=\S)/u).map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  const key = named(NAMED, last) ?? plainKey(last);
  const modifiers = parts.slice(0, -1).map((part) => named(MODIFIERS, part));
  return key && modifiers.every((modifier) => modifier !== null)
    ? [...modifiers, key].join('+')
    : null;
}

function named(names: readonly (readonly [RegExp, string])[], word: string): string | null {
  return names.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

function plainKey(word: string): string | null {
  return /^(?:f\d{1,2}|[\p{L}\d])$/iu.test(word) ? word.toUpperCase() : null;
}

const HELP =
  /help|keyboard|shortcut|how (?:to|do)|instruction|exit|leave|hilfe|tastatur|aide|clavier|ayuda|teclado/i;

/** Of the elements that hold the focus between them: buttons that close or answer something, and what offers help. */
export function waysOutAmong(handles: readonly number[]): { closes: number[]; helps: number[] } {
  const pressable = handles.filter((handle) => isPressable(elementAt(handle)));
  return {
    closes: pressable.filter((handle) => isAnswer(elementAt(handle) as Element)),
    helps: pressable.filter((handle) => HELP.test(nameOf(elementAt(handle) as Element))),
  };
}

function isPressable(element: Element | null): boolean {
  if (!element || styleOf(element).pointerEvents === 'none') return false;
  return (
    /^(?:button|link)$/.test(roleOf(element) ?? '') || /^(?:button|a|summary)$/.test(tagOf(element))
  );
}

/** Words that tell how to get out, though by no key that can be tried here. */
const ADVICE =
  /\b(?:press|hold|hit|use|type)\b[^.!?]{0,60}\b(?:exit|leave|get out|escape from|move on|go on)\b|\bto (?:exit|leave|get out)\b[^.!?]{0,40}\b(?:press|hold|hit|use|type)\b/i;

/** Whether the page’s text says how to leave something. */
export function tellsHowToLeave(): boolean {
  return ADVICE.test(pageBody().innerText.slice(0, LONGEST_TEXT));
}
