import type { ProbeFailure } from '../../model/evidence.ts';
import type { ShotState } from '../../model/shot.ts';
import { counted } from '../../text/counted.ts';
import type { WordsFor } from '../told.ts';

const inSeconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const GIVE_LONGER =
  'Give pages longer with --page-budget, or audit fewer at once with --concurrency.';

const failures: WordsFor<ProbeFailure> = {
  'broke-off': ({ detail }) => `${detail}.`,
  'second-tab': ({ detail }) =>
    `it is tried in a second tab, since nobody’s open page is pressed or resized. There: ${detail} Ask for “exercises: 'none'” to leave such checks out.`,
  'not-begun': ({ pageMs }) =>
    `earlier steps used all of the page’s ${inSeconds(pageMs)}. ${GIVE_LONGER}`,
  'cut-short': ({ afterMs, pageMs }) =>
    `it took more than ${inSeconds(afterMs)} of the page’s ${inSeconds(pageMs)}. ${GIVE_LONGER}`,
};

const shots: WordsFor<ShotState> = {
  page: 'The page',
  'at-load': 'At load',
  pressed: ({ name, percent }) => `${name || 'Pressed'} (${percent}%)`,
  'lost-at-largest': 'Lost at the largest step',
  zoomed: ({ percent }) => `${percent}%`,
  narrow: '320 px',
  spaced: 'Wider spacing',
  'spaced-narrow': 'Wider spacing, 320 px',
  'text-doubled': 'Text alone doubled',
  'font-doubled': 'Font size doubled',
};

/** What is said of verdicts and of pages as a whole, beside what the checks say. */
export const judging = {
  /** Of a verdict on a page that an overlay covers which nothing made go away. */
  behind: (sentence: string) =>
    `${sentence.replace(/\.$/, '')}; but an overlay that could not be closed covers the page and may be the cause.`,
  /** Of a verdict on a page that may not be the one that was asked for. */
  otherPage: (sentence: string) =>
    `${sentence.replace(/\.$/, '')}; but this may not be the page that was asked for.`,
  /** Of a check whose findings are all left out by `ignore`. */
  allIgnored: (places: number) =>
    `Nothing to fix beyond what “ignore” leaves out (${counted(places, 'place')}).`,
  /** Of a check of whose findings some are left out by `ignore`. */
  someIgnored: (sentence: string, places: number) =>
    `${sentence} Of these “ignore” leaves out ${counted(places, 'place')}.`,
  tooManyElements: 'Could not tell: the page has more elements than this rule can compare.',
  /** Of a rule that found more elements than it lists. */
  firstListed: (sentence: string, listed: number, all: number) =>
    `${sentence} The first ${listed} of ${all} elements are listed.`,
  /** Of a verdict on a page of which not everything was looked at. */
  sampled: (sentence: string, seen: number) =>
    `${sentence.replace(/\.$/, '')}; but of this very large page only the first ${seen} elements of that kind were looked at.`,
  /** Of a verdict by looks on a page whose own style sheets are not all there. */
  unstyled: (sentence: string, sheets: number) =>
    `${sentence.replace(/\.$/, '')}; but ${counted(sheets, 'style sheet')} of the page’s own could not be had, and readers may see something else.`,
  /** Of a verdict by colours where the reader’s own took the place of the page’s. */
  forcedColors: (sentence: string) =>
    `${sentence.replace(/\.$/, '')}; but with forced colors the reader’s own stand in the place of the page’s.`,
  wcagHolds: 'WCAG’s criterion is met; good practice asks for more, but was not asked for.',
  /** Of a check by ear where nobody listened. */
  noListener: 'No screen reader listened to the page: “--listener orca” starts one, on Linux.',
  notGathered: (kind: string) => `The evidence “${kind}” was not gathered.`,
  failed: (kind: string, why: string) => `The evidence “${kind}” could not be gathered: ${why}`,
  brokeOff: (why: string) => `The check broke off: ${why}`,
  triedOn: (url: string, checks: number) =>
    `This page shares its template with ${url}. ${counted(checks, 'check')} went by what was tried there: keys, links, text-size controls, larger text. With --every-page full everything is tried on every page.`,
  sameAs: (url: string) =>
    `The address leads to the same page as ${url}; what was found is told there.`,
  /** What befell a run as a whole. */
  run: {
    part: (path: string, onPages: number) => `${path} (${counted(onPages, 'page')})`,
    andMore: (list: string, more: number) => `${list} and ${more} more`,
    partsMissing: (parts: number, list: string) =>
      `${counted(parts, 'part')} of their own could not be had by some pages: ${list}. Checks that go by looks cannot tell there.`,
    partsMissingEverywhere: (onPages: number, parts: number, list: string) =>
      `${onPages === 1 ? 'The page lacks' : `Each of the ${onPages} pages lacks`} parts of its own (${counted(parts, 'part')} in all): ${list}. Readers do not see it as it was judged here.`,
    basePath: (folder: string) =>
      `Styles and scripts are asked for below ${folder}: if the site is served there, give --base-path ${folder}.`,
    redirected: (count: number, list: string) =>
      `${count === 1 ? '1 address' : `${count} addresses`} led elsewhere: ${list}.`,
    same: (count: number, list: string) =>
      `${count === 1 ? '1 address' : `${count} addresses`} led to a page that is audited once: ${list}.`,
    again: (count: number, list: string) =>
      `${counted(count, 'page')} took more than one try: ${list}.`,
  },
  /** Before the notes on what was tried. */
  inSecondTab:
    'The page was looked at as it stands. Keys, links, clicks and larger text were tried in a second tab, where it was loaded anew:',
  interrupted: 'The run was interrupted.',
  missingShards: (parts: string, count: number, pages: number) =>
    `${count === 1 ? 'Part' : 'Parts'} ${parts} of the run ${count === 1 ? 'is' : 'are'} missing, with ${counted(pages, 'page')}.`,
  notFoundWhole: 'Not all pages that were asked for could be found.',
  noPages: 'No page was audited.',
  notAudited: (pages: number) => `${counted(pages, 'page')} could not be audited.`,
  untested: (pages: number) => `Some checks could not run on ${counted(pages, 'page')}.`,
  failures,
  shots,
};
