/** Why the result of a page is not kept for the next run; told by messages/<locale>/formats.ts. */
export type NotKept =
  /** It does not come from a folder. */
  | { code: 'remote' }
  /** A module, a plugin or a listener had a hand in it, or it was sent headers, cookies or credentials. */
  | { code: 'prepared' }
  /** A part of it was not done. */
  | { code: 'not-whole' }
  /** It never came to rest, or was another page the second time. */
  | { code: 'by-chance' }
  /** Workers asked for something, or more was asked for than is kept in mind. */
  | { code: 'unseen-requests' }
  | { code: 'foreign'; host: string }
  /** A file was changed while the page was audited. */
  | { code: 'changed-meanwhile' }
  /** The folder of the cache cannot be written to. */
  | { code: 'unwritable' };
