/** What a look at the page tells of its state, cheap enough to be taken around each exercise. */
export type Signature = {
  /** What lies on top at points spread over the window, by number; null for nothing. */
  onTop: (number | null)[];
  /** How many elements are rendered, and how many are inert. */
  rendered: number;
  inert: number;
  scroll: [number, number];
  height: number;
  /** What has the focus, by number; null for nothing. */
  focus: number | null;
  /** The story's headline and its first words. */
  told: string;
  /** Computed font sizes of the root, the body and the first words of the story. */
  fontSizes: string;
  address: string;
  /** What the page keeps: its storage and the cookies that it can see. */
  kept: string;
};

/** The page's storage, as pairs of keys and values; null where the page may have none. */
export type Storage = { local: [string, string][]; session: [string, string][] };

/** The in-page functions that tell the page's state. */
export type PageStateFunctions = {
  readSignature(): Signature;
  readStorage(): Storage | null;
  /** Scrolls to a place and takes the focus off everything. */
  settleAt(scroll: [number, number]): Promise<void>;
};
