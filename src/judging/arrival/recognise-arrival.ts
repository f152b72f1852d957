import type { Arrival, ArrivalDoubt, ArrivalSigns } from '../../model/arrival.ts';
import type { PageFault } from '../../model/page-error.ts';
import {
  ERROR_ADDRESS,
  ERROR_WORDS,
  LOGIN_ADDRESS,
  LOGIN_WORDS,
  WAITING_WORDS,
  WALL_WORDS,
} from './arrival-words.ts';
import { strayed } from './redirects.ts';

/** Pages with less text than this say one thing. */
const LITTLE = 1500;
const HARDLY_ANY = 200;
/** Of a text that hardly shows, so many times as much is there and hidden. */
const MOSTLY_HIDDEN = 20;
/** From this share on, a text is the message of a program that broke. */
const MOSTLY_TRACE = 0.4;

/**
 * Tells by its signs what a page is that came under an address. Pure; docs/arrival.md says by which signs.
 *
 * @param named registrable domains, or hosts without one, that the user named
 */
export function recogniseArrival(
  signs: ArrivalSigns,
  asked: URL,
  final: URL,
  named: ReadonlySet<string>,
): Arrival {
  const fault = faultOf(signs, asked, final);
  // Where one is sent to log in, that is what happened, on whichever site.
  const worst = fault?.cause === 'login-instead' ? fault : (strayed(asked, final, named) ?? fault);
  return {
    fault: worst,
    doubt: worst ? null : doubtOf(signs, asked, final),
    mayStillCome: fault !== null && MAY_STILL_COME.has(fault.cause),
  };
}

const MAY_STILL_COME: ReadonlySet<PageFault['cause']> = new Set([
  'nothing-shown',
  'covered-by-nothing',
  'never-rendered',
  'kept-out',
]);

function faultOf(signs: ArrivalSigns, asked: URL, final: URL): PageFault | null {
  return dataFault(signs) ?? blankFault(signs) ?? wallFault(signs, asked, final);
}

function dataFault({ data, traceShare, text }: ArrivalSigns): PageFault | null {
  if (data) return { cause: 'data-as-page', type: data };
  return traceShare >= MOSTLY_TRACE ? { cause: 'program-error', text: opening(text) } : null;
}

function blankFault(signs: ArrivalSigns): PageFault | null {
  const { shown, unseen, showsPicture, isCovered, isWaiting, text } = signs;
  if (isCovered) return { cause: 'covered-by-nothing' };
  const isHidden = shown < HARDLY_ANY && unseen > LITTLE && unseen > shown * MOSTLY_HIDDEN;
  if (!showsPicture && (shown === 0 || isHidden)) return { cause: 'nothing-shown', unseen };
  const isPlaceholder = shown < HARDLY_ANY && (isWaiting || WAITING_WORDS.test(text));
  return isPlaceholder && !showsPicture ? { cause: 'never-rendered', text: opening(text) } : null;
}

function wallFault(signs: ArrivalSigns, asked: URL, final: URL): PageFault | null {
  if (signs.holds === 'story') return null;
  const isLittle = signs.shown < LITTLE;
  const text = opening(saidFirst(signs));
  const says = (words: RegExp) => [signs.title, ...signs.headings].some((said) => words.test(said));
  const isWall = signs.challenge !== null || says(WALL_WORDS) || WALL_WORDS.test(signs.text);
  if (isLittle && isWall && signs.holds === 'neither' && signs.links <= MOST_LINKS)
    return { cause: 'kept-out', by: signs.challenge, text };
  if (isLogin(signs, asked, final)) return { cause: 'login-instead', text };
  const isMeant = ERROR_ADDRESS.test(lastPart(asked));
  const isError = isLittle ? says(ERROR_WORDS) || isErrorAlone(signs) : saysOfItself(signs);
  return isError && !isMeant ? { cause: 'error-page', text } : null;
}

/** A page with more links has a menu, and may be a page. */
const MOST_LINKS = 12;

/** A few words, of which the first are such. */
function isErrorAlone({ shown, text }: ArrivalSigns): boolean {
  return shown < HARDLY_ANY && ERROR_WORDS.test(text);
}

/** Title and heading alike say that this is an error: then the stories below it are an offer. */
function saysOfItself({ title, headings }: ArrivalSigns): boolean {
  return ERROR_WORDS.test(title) && headings.some((said) => ERROR_WORDS.test(said));
}

/** A form that asks who one is stands where one was sent, or under an address that names a story. */
function isLogin(signs: ArrivalSigns, asked: URL, final: URL): boolean {
  if (!asksWhoOneIs(signs) || isLoginAddress(asked)) return false;
  const isSent = isLoginAddress(final);
  return isSent || (signs.shown < LITTLE && namesStory(asked) && signs.holds === 'neither');
}

function asksWhoOneIs({ passwords, fields, title, headings }: ArrivalSigns): boolean {
  const says = [title, ...headings].some((said) => LOGIN_WORDS.test(said));
  return passwords > 0 || (fields > 0 && says);
}

function isLoginAddress({ pathname }: URL): boolean {
  return pathname.split('/').some((part) => LOGIN_ADDRESS.test(withoutEnding(part)));
}

/** Words joined by hyphens, a date, or a long number, as in the addresses of stories. */
function namesStory({ pathname }: URL): boolean {
  return /(?:[^/-]+-){3}|\/\d{4}\/|\d{5}/.test(pathname);
}

function doubtOf(signs: ArrivalSigns, asked: URL, final: URL): ArrivalDoubt | null {
  if (signs.holds === 'story') return null;
  const said = [signs.title, ...signs.headings].find((words) => ERROR_WORDS.test(words));
  if (said !== undefined && !ERROR_ADDRESS.test(lastPart(asked)))
    return { sign: 'error-words', text: opening(said) };
  if (asksWhoOneIs(signs) && signs.shown < LITTLE && !isLoginAddress(asked))
    return { sign: 'login', text: opening(saidFirst(signs)) };
  if (signs.isWaiting && signs.holds === 'neither' && signs.shown < LITTLE)
    return { sign: 'waiting', text: opening(saidFirst(signs)) };
  const isAbove = asked.host === final.host && isAncestor(final.pathname, asked.pathname);
  return isAbove ? { sign: 'section-front', text: final.pathname } : null;
}

/** `/news/` is above `/news/a-story`, and `/news` is the same as `/news/`. */
function isAncestor(above: string, below: string): boolean {
  const base = above.replace(/\/+$/, '');
  const rest = below.replace(/\/+$/, '').replace(/\/index\.\w+$/, '');
  return rest !== base && rest.startsWith(`${base}/`);
}

function lastPart({ pathname }: URL): string {
  return pathname.split('/').filter(Boolean).at(-1) ?? '';
}

function withoutEnding(part: string): string {
  return part.replace(/\.\w+$/, '');
}

function saidFirst({ headings, title, text }: ArrivalSigns): string {
  return headings.find((said) => said !== '') ?? (title || text);
}

const MOST_CHARACTERS = 80;

function opening(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS - 1)}…` : line;
}
