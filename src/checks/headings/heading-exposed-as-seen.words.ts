import { doubtSays } from '../doubt.words.ts';
import { outlineSays } from './outline.words.ts';

/** What the check `heading-exposed-as-seen` says. */
export const headingExposedAsSeenWords = {
  title: 'Headings are announced as they are seen',
  description: 'No visible heading is hidden from screen readers or announced with other words.',
  why: 'Screen-reader users miss a section, or hear another name for it than everyone else sees.',
  says: {
    ...outlineSays,
    ...doubtSays,
    passed: 'The headings are announced as they are seen.',
    failed: 'Headings are not announced as they are seen.',
    hidden: (text: string, attribute: string) =>
      `The heading “${text}” is visible, but ${attribute} hides it from screen readers.`,
    fixHidden: (attribute: string) => `Remove ${attribute} from it or from its ancestors.`,
    renamed: (text: string, name: string) =>
      `The heading shows “${text}” but is announced as “${name}”.`,
    fixRenamed: 'Remove aria-label, or make it say what shows.',
  },
};
