import type { ArrivalSigns } from '../../model/arrival.ts';
import { all, pageBody, pageTitle, tagOf, textOf } from '../dom/dom.ts';
import { flatAll } from '../dom/flat-tree.ts';
import { isPainted } from '../dom/rendered.ts';
import { rectOf } from '../dom/unhidden.ts';
import { findStory } from '../story/story.ts';
import { challengeIn } from './challenge.ts';
import { isCoveredByNothing } from './cover.ts';
import { dataIn } from './data.ts';
import { readTexts } from './seen-text.ts';
import { traceShareOf } from './trace.ts';

/** Collects what shows whether a reader got the page that was asked for. Changes nothing. */
export function collectArrival(): ArrivalSigns {
  const { shown, unseen, text } = readTexts();
  return {
    shown,
    unseen,
    text: text.slice(0, MOST_TEXT).trim(),
    title: pageTitle(),
    headings: flatAll('h1,[role=heading][aria-level="1"]')
      .filter(isPainted)
      .slice(0, 3)
      .map(textOf)
      .map(short),
    holds: holdsWhat(),
    links: all('a[href]').filter(isPainted).length,
    showsPicture: flatAll('img,picture,video,canvas,svg,iframe,object,embed').some(isLarge),
    passwords: fieldsLike('input[type=password]'),
    fields: fieldsLike(NAME_FIELDS),
    challenge: challengeIn(),
    isWaiting: flatAll(WAITING).some(isPlaceholder),
    isCovered: isCoveredByNothing(),
    data: dataIn(pageBody()),
    // A longer text is no message of a program.
    traceShare: shown < LONGEST_MESSAGE ? traceShareOf(pageBody()) : 0,
  };
}

const MOST_TEXT = 300;
const LONGEST_MESSAGE = 8000;
const MOST_WORDS = 200;

function short(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS);
}

function holdsWhat(): ArrivalSigns['holds'] {
  const { notOne } = findStory();
  if (notOne === null) return 'story';
  return notOne === 'list' ? 'list' : 'neither';
}

function fieldsLike(selector: string): number {
  return flatAll(selector).filter(isPainted).length;
}

/** Smaller pictures are signs and logos. */
const LARGE_PX = 120;

function isLarge(element: Element): boolean {
  const { width, height } = rectOf(element);
  return width >= LARGE_PX && height >= LARGE_PX && isPainted(element);
}

/** What stands where content is still to come, by role, state or the names that libraries give it. */
const WAITING = [
  '[aria-busy=true]',
  '[role=progressbar]',
  ...['skeleton', 'spinner', 'loader', 'loading', 'preloader'].map(
    (name) => `[class*="${name}" i]`,
  ),
].join(',');

/** Something to fill the time with: it is seen, and says no more than that. */
function isPlaceholder(element: Element): boolean {
  const isPart = !/^(?:html|body|img|picture|source|video|iframe)$/.test(tagOf(element));
  return isPart && isPainted(element) && textOf(element).length < MOST_WAITING_WORDS;
}

const MOST_WAITING_WORDS = 40;

/** Where a form asks for the name that one has on the site. */
const NAME_FIELDS = [
  'input[type=email]',
  'input[autocomplete~=username]',
  ...['user', 'email', 'login'].map((name) => `input[name*="${name}" i]`),
].join(',');
