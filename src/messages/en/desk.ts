import { counted } from '../../text/counted.ts';

/** What the desk says: the page in which editors audit what they write. */
export const desk = {
  heading: 'Check a page before it goes out',
  noScript: 'The desk needs JavaScript.',
  opening: 'Opening the desk…',
  intro:
    'presscheck opens the page in a browser, presses its keys and enlarges its text as readers do.',
  foot: (version: string) =>
    `presscheck ${version}. This page is on your computer alone, and so is what it finds.`,

  ask: 'What to check',
  address: 'Address of the page',
  addressHint: 'For instance https://example.org/story',
  check: 'Check this page',
  file: 'A file',
  fileLabel: 'HTML file',
  fileDrop: 'Choose an HTML file, or drop it here.',
  fileHint:
    'A file by itself comes without its style sheets and pictures. To have those, start the desk with the folder that the page is in.',
  draft: 'A draft',
  draftHeadline: 'Headline',
  draftText: 'Text of the draft',
  draftHint: 'Paste paragraphs with empty lines between them, or HTML.',
  draftTemplate: 'Place it in',
  draftPlain: 'A plain page',
  draftCheck: 'Check this draft',
  draftLabel: (headline: string) => (headline === '' ? 'Draft' : `Draft: ${headline}`),
  pages: 'Pages of the build',
  pagesSearch: 'Search by title or path',
  pagesFound: (found: number, total: number) =>
    found === total ? counted(total, 'page') : `${found} of ${counted(total, 'page')}`,
  pagesMore: (count: number) => `And ${count} more. Search to see them.`,
  pagesNone: 'No page has these words.',

  states: {
    waiting: 'Waiting',
    running: 'Checking',
    done: 'Checked',
    cancelled: 'Cancelled',
    failed: 'Not checked',
  },
  result: 'Result',
  noResult: 'Nothing has been checked yet. What is found will stand here.',
  lastResult: 'This is the last result of the page. The new one takes its place.',
  cancel: 'Cancel',
  again: 'Check again',
  againByItself: 'It is checked again by itself when its files change.',
  progress: (done: number, total: number) =>
    total === 0 ? 'Opening the page' : `Step ${done} of ${total}`,
  areaWaiting: 'not looked at yet',
  areaSoFar: (judged: number) => `${counted(judged, 'check')} so far, nothing found`,
  areaFound: (count: number) => `${counted(count, 'check')} failed`,
  areaFine: 'nothing found',
  moreFound: (count: number) => `And ${count} more.`,

  since: (time: string) => `the check at ${time}`,

  last: 'Checked at this desk',
  lastNone: 'Nothing yet.',

  said: {
    waiting: (label: string) => `${label} waits for its turn.`,
    running: (label: string) => `Checking ${label}.`,
    area: (area: string, verdict: string) => `${area}: ${verdict}.`,
    clean: (label: string) => `${label} is checked. Nothing failed.`,
    found: (label: string, count: number) =>
      `${label} is checked. ${counted(count, 'check')} failed.`,
    changed: (fixed: number, added: number, still: number) =>
      `${fixed} fixed, ${added} new, ${still} still there.`,
    notOpened: (label: string) => `${label} could not be checked.`,
    cancelled: (label: string) => `The check of ${label} is cancelled.`,
    byChange: (label: string) => `The files of ${label} have changed.`,
    pages: (count: number) => `${counted(count, 'page')} found.`,
    lost: 'The desk does not answer. Is presscheck still running?',
    back: 'The desk answers again.',
  },

  /** What the terminal says. */
  terminal: {
    open: (address: string) => `The desk is open at ${address}`,
    stop: 'It is there until you press Ctrl+C.',
    notOpened: 'No browser could be opened. Open that address yourself.',
    closed: 'The desk is closed.',
  },

  /** The plain page that drafts are placed in. */
  plain: {
    untitled: 'A story without a headline',
  },
};
