import type { ElementRef } from '../element-ref.ts';

/** What the page says of its story outside the text that readers see. */
export type StoryMetadata = {
  /** Headlines in JSON-LD, of articles alone. */
  jsonLd: string[];
  ogTitle: string | null;
  title: string;
  /** What the site is called, by its metadata and by its links to the front page. */
  siteNames: string[];
};

/** Why a page is not one story: it lists several, hides its text from screen readers, or has too little running text, or none at all. */
export type NotOneStory = 'list' | 'hidden' | 'little-text' | 'no-text';

/** One place at which the headline is said. */
export type HeadlineCopy = {
  element: ElementRef;
  text: string;
  /** The level where it is a heading; null for plain text or a picture's alternative. */
  level: number | null;
};

/** The story's headline, as readers see it. */
export type HeadlineFacts = {
  /** Why the page is not one story; null where it is. */
  notOne: NotOneStory | null;
  /** A running report, made of posts. */
  isLive: boolean;
  /** So many articles of the page have a story's length of text of their own. */
  longArticles: number;
  metadata: StoryMetadata;
  /** The element that shows it; null where none could be told. */
  element: ElementRef | null;
  text: string;
  /** How it was told: by what the metadata say, by being the one heading that opens the text, or by its look alone. */
  knownBy: 'metadata' | 'place' | 'look' | null;
  /** The level of the heading that it is or is in; null where it is none. */
  level: number | null;
  /** The box of the story’s text; null where there is none, and absent in evidence of earlier versions. */
  body?: ElementRef | null;
  /** Each exposed place that says it, itself among them, in the order of the page; links to it left out. */
  copies: HeadlineCopy[];
  /** Where it stands; null without a headline. */
  place: {
    hasMain: boolean;
    inMain: boolean;
    /** The landmark around it that is none for a story. */
    landmark: string | null;
    /** It comes after the story's first paragraph. */
    afterBody: boolean;
    /** Characters of text in main before it. */
    charactersBefore: number;
  } | null;
};
