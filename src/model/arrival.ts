import type { PageFault } from './page-error.ts';

/** What shows whether a reader got the page that was asked for; gathered once it rests, before anything is probed. */
export type ArrivalSigns = {
  /** Characters of text that can be seen, and that are there and cannot; counted up to a limit. */
  shown: number;
  unseen: number;
  /** Whether a picture, film, drawing or frame is seen that could be what the page is for. */
  showsPicture: boolean;
  /** The first of the text that can be seen. */
  text: string;
  title: string;
  /** What the headings of level 1 that can be seen say. */
  headings: string[];
  /** Whether the page has running text of its own under a headline, or lists stories of others. */
  holds: 'story' | 'list' | 'neither';
  links: number;
  /** Fields that can be seen: for passwords, and for names or addresses. */
  passwords: number;
  fields: number;
  /** A part by which services that keep robots out are known; null without one. */
  challenge: string | null;
  /** Whether a part says by markup or name that something is still to come. */
  isWaiting: boolean;
  /** Whether something opaque without words covers the window. */
  isCovered: boolean;
  /** What the document is in truth, where it is data that was sent as a page. */
  data: 'JSON' | 'XML' | null;
  /** The share of the lines of text that read as a program’s error and the calls that led to it. */
  traceShare: number;
};

/** Why a page may not be the one that was asked for, where its signs do not decide; `text` is what it says, or where it is. */
export type ArrivalDoubt = {
  sign: 'waiting' | 'error-words' | 'login' | 'section-front';
  text: string;
};

/** What came in the place of the page that was asked for, surely or perhaps; neither where it is the page. */
export type Arrival = {
  fault: PageFault | null;
  doubt: ArrivalDoubt | null;
  /** Whether what is missing may still come: then the page deserves another moment. */
  mayStillCome: boolean;
};

/** What is asked of a page as it arrives. */
export type ArrivalFunctions = { collectArrival(): ArrivalSigns };

/** What our script in the page says where no element is left in it, so that the browser side knows it again. */
export const PAGE_EMPTY = 'The page was empty at that moment';
