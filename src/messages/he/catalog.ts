import { skipLinkFirstWords } from './skip-link-first.ts';

/** What each check says in Hebrew, by its id. */
export const he = {
  'skip-link-first': skipLinkFirstWords,
};
