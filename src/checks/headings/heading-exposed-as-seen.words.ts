import { doubtSays } from '../doubt.words.ts';
import { outlineSays } from './outline.words.ts';

/** What the check `heading-exposed-as-seen` says. */
export const headingExposedAsSeenWords = {
  title: 'Headings are announced as they are seen',
  description: 'No heading that shows is hidden from screen readers or announced by other words.',
  why: 'Screen-reader users miss a part of the story, or hear another name for it than everyone else sees.',
  says: {
    ...outlineSays,
    ...doubtSays,
    passed: 'The headings are announced as they are seen.',
    failed: 'Headings are not announced as they are seen.',
    hidden: (text: string, attribute: string) =>
      `The heading “${text}” shows, and ${attribute} keeps it from screen readers.`,
    fixHidden: (attribute: string) => `Take ${attribute} off it, or off what is around it.`,
    renamed: (text: string, name: string) =>
      `The heading shows “${text}” and is announced as “${name}”.`,
    fixRenamed: 'Take aria-label off it, or say in it what shows.',
  },
};
