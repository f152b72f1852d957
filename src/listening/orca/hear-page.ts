import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callPage } from '../../browser/loading/isolated-world.ts';
import type { HeadlineFacts } from '../../model/headings/headline.ts';
import type { HeardRoutes, HeardUtterance } from '../../model/listening/heard.ts';
import { says } from '../../model/listening/words-heard.ts';
import { systemCode } from '../../support/system-code.ts';
import { hearSizeParts } from './hear-size-parts.ts';
import { hearSkipLinks } from './hear-skip-links.ts';
import { type Hearing, pressAt } from './hearing.ts';
import { press, utterances } from './keys.ts';

/** Without a headline so much is enough; before one that does not come, this: half an hour of speech. */
const ENOUGH_READ = 120;
const MOST_READ = 6000;
/** Of each kind, so many stops. */
const MOST_HEADINGS = 10;
const MOST_LEVEL_ONE = 3;
const MOST_LANDMARKS = 8;

export const NOTHING_HEARD: HeardRoutes = {
  reading: null,
  headings: null,
  levelOne: null,
  landmarks: null,
  skipLinks: null,
  sizeParts: null,
};

/**
 * Keeps Orca from reading on: once when the page has loaded, which it does by itself, and when enough was heard.
 * Where the desktop has ended meanwhile nobody reads any more.
 */
export function stopReading(folder: string): void {
  try {
    writeFileSync(enoughIn(folder), '');
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

/** What the customization of Orca looks for. */
function enoughIn(folder: string): string {
  return join(folder, 'enough');
}

/** Goes through a page as its readers do, and puts what is heard into `hearing.heard`. Throws an EarError. */
export async function hearPage(hearing: Hearing): Promise<void> {
  const { heard, headline } = hearing;
  heard.reading = await readFromTop(hearing);
  const isHeadline = ({ text }: HeardUtterance) =>
    headline.element !== null && says(text, headline.text);
  heard.levelOne = await goAlong(hearing, '1', MOST_LEVEL_ONE, () => false);
  heard.headings = await goAlong(hearing, 'h', MOST_HEADINGS, isHeadline);
  heard.landmarks = await goAlong(hearing, 'm', MOST_LANDMARKS, () => false);
  heard.skipLinks = await hearSkipLinks(hearing);
  // They change the page.
  heard.sizeParts = await hearSizeParts(hearing);
}

/** Goes to the top from elsewhere: else Orca leaves out what it has just said of the place. */
async function goToTop(hearing: Hearing): Promise<HeardUtterance[]> {
  // In a field that a page gives the focus to, the keys would stay within that.
  await callPage(hearing.page.world, 'focus.resetFocus', []);
  await press(hearing.ear, 'ctrl+End');
  return pressAt(hearing, 'ctrl+Home');
}

async function readFromTop(hearing: Hearing): Promise<HeardRoutes['reading']> {
  const { ear, headline } = hearing;
  const { desktop } = ear;
  const top = await goToTop(hearing);
  const from = desktop.lines.length;
  rmSync(enoughIn(desktop.folder), { force: true });
  const read = () => desktop.lines.slice(from).filter(({ kind }) => kind === 'read');
  const most = headline.element === null ? ENOUGH_READ : MOST_READ;
  const isEnough = () => headlineIn(read(), headline) >= 0 || read().length >= most;
  const onLine = desktop.signal.until(isEnough, LONGEST_READING_MS);
  void onLine.then(() => stopReading(desktop.folder));
  await press(ear, 'KP_Add', LONGEST_READING_MS);
  stopReading(desktop.folder);
  const all = utterances(read(), ear.startedAt, null).slice(0, most);
  const at = headlineIn(all, headline);
  return { top, utterances: at < 0 ? all : all.slice(0, at + 1), reachedHeadline: at >= 0 };
}

/** So soon after a text its roles are said. */
const ROLES_LATER = 3;

/** Where the headline is said, by its number; -1 for nowhere. Where it is a heading, a link to the same story is none. */
function headlineIn(
  said: readonly { text: string }[],
  { element, text, level }: HeadlineFacts,
): number {
  if (element === null) return -1;
  return said.findIndex((one, at) => {
    const roles = said.slice(at, at + 1 + ROLES_LATER);
    return (
      says(one.text, text) &&
      (level === null || roles.some((role) => headingLevel(role.text) === level))
    );
  });
}

/** The level in Orca’s words for a heading; null in any others. */
function headingLevel(text: string): number | null {
  const level = /\bheading level (\d)/.exec(text)?.[1];
  return level === undefined ? null : Number(level);
}

/** It reads some fifty things a second. */
const LONGEST_READING_MS = 60_000;

/** From the top, from one stop of a kind to the next by its key, until there is no more. */
async function goAlong(
  hearing: Hearing,
  key: string,
  most: number,
  isLast: (utterance: HeardUtterance) => boolean,
): Promise<HeardUtterance[]> {
  const route = await goToTop(hearing);
  if (route.some(isLast)) return route;
  for (let stop = 0; stop < most; stop += 1) {
    const said = await pressAt(hearing, key);
    route.push(...said);
    if (said.length === 0 || said.some(({ text }) => NO_MORE.test(text)) || said.some(isLast))
      break;
  }
  return route;
}

/** Orca’s words where a key leads no further. */
const NO_MORE = /^No (?:more )?\w+/;
