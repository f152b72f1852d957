import { FILE_NAME } from '../checks/file-name.ts';
import type { Catalog } from '../messages/catalogs.ts';
import type { Remark, SpokenRole, Utterance } from '../model/accessibility-links/way.ts';
import type { TranscriptEntry } from '../model/report.ts';

type WayWords = Catalog['way'];

/** A list is long from so many items on. */
const LONG_LIST = 20;
/** Said so often, it is said again and again. */
const AGAIN = 3;
const NAMED = new Set<SpokenRole>([
  'link',
  'button',
  'image',
  'field',
  'checkbox',
  'combobox',
  'frame',
]);

/** What is said, with the time at which each begins and what is odd about it. */
export function transcriptOf(
  said: readonly Utterance[],
  speechRate: number,
  words: WayWords,
): TranscriptEntry[] {
  const remarksOn = remarker(said);
  let before = 0;
  return said.map((one) => {
    const at = Math.round((before / speechRate) * 600) / 10;
    before += one.words;
    const remarks = remarksOn(one);
    return {
      said: sayIn(words, one),
      ofPage: one.leaving ? 0 : one.text.length,
      words: one.words,
      at,
      part: one.part,
      box: one.box,
      ...(one.lang === undefined ? {} : { lang: one.lang }),
      ...(remarks.length > 0 ? { remarks } : {}),
    };
  });
}

/** Name and roles, in one language. */
function sayIn(
  { roles: names, leaving: left, nesting: depth, states: stated }: WayWords,
  { text, roles, leaving }: Utterance,
): string {
  const said = roles
    .flatMap(({ role, count = 0, nesting, states = [] }) => [
      names[role](count),
      ...(nesting === undefined ? [] : [depth(nesting)]),
      ...states.map((state) => stated[state]),
    ])
    .join(', ');
  if (leaving) return left(roles.map(({ role }) => names[role](0)).join(', '));
  return [text, said].filter(Boolean).join(', ');
}

/** What is odd about an utterance that is said so often. */
const ODD: Record<Remark, (one: Utterance, often: number) => boolean> = {
  again: ({ text }, often) => text !== '' && often >= AGAIN,
  nameless: ({ text, roles, byAddress }) =>
    (byAddress || text === '') && roles.some(({ role }) => NAMED.has(role)),
  'long-list': ({ roles }) =>
    roles.some(({ role, count = 0 }) => role === 'list' && count > LONG_LIST),
  'file-name': ({ text }) => FILE_NAME.test(text),
};

/** Tells what is odd about an utterance, among all others. */
function remarker(said: readonly Utterance[]): (one: Utterance) => Remark[] {
  const often = new Map<string, number>();
  for (const one of said) often.set(keyOf(one), (often.get(keyOf(one)) ?? 0) + 1);
  const odd = Object.entries(ODD) as [Remark, (typeof ODD)[Remark]][];
  return (one) =>
    one.leaving
      ? []
      : odd.filter(([, is]) => is(one, often.get(keyOf(one)) ?? 0)).map(([remark]) => remark);
}

function keyOf({ text, roles, leaving }: Utterance): string {
  return `${leaving ? '-' : ''}${text.toLowerCase()} ${roles.map(({ role }) => role).join(' ')}`;
}
