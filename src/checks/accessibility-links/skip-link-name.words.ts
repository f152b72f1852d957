import { scriptName } from '../../text/language-names.ts';
import { skipLinkSays } from './skip-links.words.ts';

/** What the check `skip-link-name` says. */
export const skipLinkNameWords = {
  title: 'Skip links say where they go',
  description: 'The name of each skip link tells its target, in the language of the page.',
  why: 'Screen-reader users hear only the name and decide by it.',
  says: {
    noLinks: skipLinkSays.noLinks,
    passed: 'The skip links say where they go.',
    failed: 'A skip link does not say where it goes.',
    unsure: 'Could not tell whether the skip links say where they go.',
    unknown: (name: string) => `presscheck does not know the words “${name}”.`,
    fixUnknown: 'Make sure that they say where the link leads.',
    nameless: (href: string) => `The skip link to “${href}” has no name that can be read out.`,
    vague: (name: string) => `The name “${name}” does not say where the link leads.`,
    fixNameless: 'Write where the link leads: “Skip to main content”.',
    ambiguous: (name: string, one: string, other: string) =>
      `Two skip links are called “${name}” and lead to different places (“${one}” and “${other}”).`,
    fixAmbiguous: 'Name each link after the place it leads to.',
    noSearch: (name: string) => `“${name}” does not lead to a search.`,
    searchInstead: (name: string) => `“${name}” leads to a search, not to the navigation.`,
    fixContradiction: 'Make the name match the target.',
    foreign: (name: string, script: string) =>
      `“${name}” is not in the script of the page (${scriptName(script)}).`,
    fixForeign: 'Translate the link into the language of the page.',
  },
};
